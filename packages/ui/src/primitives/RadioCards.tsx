'use client';
import { type ReactNode, useId } from 'react';
import { cn } from '../cn.ts';
import { FieldError } from './FieldError.tsx';
import { useEarlyTap } from './useEarlyTap.ts';

export type RadioCard<T extends string> = {
  value: T;
  label: ReactNode;
  hint?: ReactNode;
  icon?: ReactNode;
};

export type RadioCardsProps<T extends string> = {
  legend: ReactNode;
  /** Keeps the legend for readers of the screen only, when a heading already asks the question. */
  legendHidden?: boolean;
  hint?: ReactNode;
  options: readonly RadioCard<T>[];
  /** null while nothing is chosen: nothing is ever preselected for the person. */
  value: T | null;
  onChange: (value: T) => void;
  name?: string;
  error?: ReactNode;
  /** `big` is the 64 px answer of the safety check. */
  size?: 'density' | 'big';
  /** Cards beside one another; else one under the other. */
  columns?: 1 | 2 | 3;
  disabled?: boolean;
};

const grids = { 1: 'grid-cols-1', 2: 'grid-cols-2', 3: 'grid-cols-3' } as const;

/** One answer out of a few, each a full-width target; native radios, so arrow keys work. */
export function RadioCards<T extends string>(props: RadioCardsProps<T>) {
  const { legend, legendHidden, hint, options, value, onChange, name, error, size = 'density', columns = 1 } = props;
  const id = useId();
  const group = useEarlyTap((tapped) => {
    const option = options.find((one) => one.value === tapped);
    if (option) onChange(option.value);
  });
  return (
    <fieldset
      ref={group}
      disabled={props.disabled}
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
      className="min-w-0"
    >
      <legend className={legendHidden ? 'sr-only' : 'mb-1.5 font-semibold'}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-2 text-15 text-ink-soft">
          {hint}
        </p>
      )}
      <div className={cn('grid gap-2', grids[columns])}>
        {options.map((option) => (
          <label
            key={option.value}
            className={cn(
              'ring-inside control-edge flex items-center gap-3 bg-surface px-4 py-2 hover:border-trail',
              'has-checked:border-trail has-checked:bg-trail-soft',
              size === 'big' ? 'min-h-16 text-20' : 'min-h-(--control)',
              error ? 'border-emergency' : undefined,
            )}
          >
            <input
              type="radio"
              name={name ?? id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              className="size-5 shrink-0 appearance-none rounded-full border-[1.5px] border-line-strong bg-surface outline-none checked:border-[6px] checked:border-trail"
            />
            {option.icon}
            <span>
              <span className={value === option.value ? 'font-semibold' : undefined}>{option.label}</span>
              {option.hint !== undefined && <span className="block text-15 text-ink-soft">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <div className="mt-1.5">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}
