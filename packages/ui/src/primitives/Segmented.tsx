'use client';
import { type ReactNode, useId } from 'react';
import { cn } from '../cn.ts';

export type SegmentedProps<T extends string> = {
  /** The question, for readers of the screen. */
  label: string;
  options: readonly { value: T; label: ReactNode }[];
  value: T;
  onChange: (value: T) => void;
  name?: string;
  className?: string;
};

/** A switch between a few views ("Chart | Table"); native radios, so arrow keys work. */
export function Segmented<T extends string>({ label, options, value, onChange, name, className }: SegmentedProps<T>) {
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={cn('control-edge inline-flex min-h-(--control) items-stretch overflow-clip bg-surface', className)}
      style={{ overflowClipMargin: '6px' }}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className="ring-inside relative flex items-center px-4 not-first:border-l not-first:border-line first:rounded-l-[6px] last:rounded-r-[6px] hover:bg-trail-soft has-checked:bg-trail-soft has-checked:font-semibold has-checked:shadow-[inset_0_-3px_var(--trail)]"
        >
          <input
            type="radio"
            className="sr-only"
            name={name ?? id}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
