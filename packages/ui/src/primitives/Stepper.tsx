'use client';
import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '../cn.ts';
import { useField } from './useField.ts';

export type StepperProps = {
  /** What is counted, for the names of the buttons: "Minutes per bout". */
  label: string;
  /** null while nothing is entered. */
  value: number | null;
  onChange: (value: number | null) => void;
  min: number;
  max: number;
  step?: number;
  /** Where − and + begin when nothing is entered; the least value unless said. */
  from?: number;
  /** After the number: "min". */
  unit?: ReactNode;
  name?: string;
  disabled?: boolean;
  className?: string;
};

/** A whole number with a less and a more button, and typing; never leaves its bounds by the buttons. */
export function Stepper({
  label,
  value,
  onChange,
  min,
  max,
  step = 1,
  from = min,
  unit,
  name,
  disabled,
  className,
}: StepperProps) {
  const wiring = useField();
  const move = (by: number) => onChange(value === null ? from : Math.min(max, Math.max(min, value + by)));
  const side =
    'grid w-12 shrink-0 place-items-center hover:not-disabled:bg-trail-soft disabled:opacity-40 -outline-offset-3';
  return (
    <div
      className={cn(
        'ring-inside control-edge flex h-(--control) w-fit items-stretch overflow-clip bg-surface',
        className,
      )}
    >
      <button
        type="button"
        aria-label={`Less: ${label}`}
        disabled={disabled || value === null || value <= min}
        onClick={() => move(-step)}
        className={cn(side, 'rounded-l-[6px]')}
      >
        <Minus aria-hidden className="size-5" />
      </button>
      <span className="flex items-center justify-center border-x border-line px-2 font-semibold focus-within:bg-trail-soft">
        <input
          aria-label={wiring.id ? undefined : label}
          {...wiring}
          name={name}
          inputMode="numeric"
          autoComplete="off"
          disabled={disabled}
          value={value ?? ''}
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/g, '').slice(0, 4);
            onChange(digits === '' ? null : Number(digits));
          }}
          className="w-[4ch] bg-transparent text-center tabular-nums outline-none"
        />
        {unit !== undefined && <span className="pr-1 font-normal text-ink-soft">{unit}</span>}
      </span>
      <button
        type="button"
        aria-label={`More: ${label}`}
        disabled={disabled || (value !== null && value >= max)}
        onClick={() => move(step)}
        className={cn(side, 'rounded-r-[6px]')}
      >
        <Plus aria-hidden className="size-5" />
      </button>
    </div>
  );
}
