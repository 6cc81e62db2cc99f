'use client';
import { type ReactNode, useId } from 'react';
import { cn } from '../cn.ts';
import { FieldError } from '../primitives/FieldError.tsx';
import { useEarlyTap } from '../primitives/useEarlyTap.ts';
import { SeriesMark } from './SeriesMark.tsx';

const points = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export type PainScaleProps = {
  series: 'leg' | 'back';
  /** null while nothing is chosen: no answer is ever preselected. */
  value: number | null;
  onChange: (value: number) => void;
  /** Shown and spoken before each number: "Leg pain 4". */
  label?: string;
  name?: string;
  error?: ReactNode;
  disabled?: boolean;
};

/** Pain from 0 to 10 on eleven square buttons, six and five in a row on a phone; native radios, so arrow keys work. */
export function PainScale({ series, value, onChange, label, name, error, disabled }: PainScaleProps) {
  const id = useId();
  const group = useEarlyTap((tapped) => onChange(Number(tapped)));
  const what = label ?? (series === 'leg' ? 'Leg pain' : 'Back pain');
  return (
    <fieldset
      ref={group}
      disabled={disabled}
      aria-describedby={error ? `${id}-error` : undefined}
      className="@container min-w-0"
    >
      <legend className="sr-only">{what}, 0 no pain to 10 worst imaginable</legend>
      <div aria-hidden className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="inline-flex items-center gap-2 font-semibold">
          <SeriesMark series={series} />
          {what}
        </span>
        <span className="flex gap-x-3 text-14 text-ink-soft">
          <span>
            <b className="text-ink">0</b> no pain
          </span>
          <span>
            <b className="text-ink">10</b> worst imaginable
          </span>
        </span>
      </div>
      <div className="grid grid-cols-[repeat(6,minmax(0,3.5rem))] gap-2 @min-[34rem]:grid-cols-[repeat(11,minmax(0,3.5rem))]">
        {points.map((point) => (
          <label
            key={point}
            className={cn(
              'ring-inside control-edge grid aspect-square place-items-center bg-surface text-20',
              'has-checked:font-semibold has-checked:text-on-trail has-disabled:opacity-60',
              series === 'leg'
                ? 'hover:border-leg has-checked:border-leg has-checked:bg-leg'
                : 'hover:border-back has-checked:border-back has-checked:bg-back',
              error ? 'border-emergency' : undefined,
            )}
          >
            <input
              type="radio"
              className="sr-only"
              name={name ?? id}
              value={point}
              aria-label={`${what} ${point}`}
              checked={value === point}
              onChange={() => onChange(point)}
            />
            <span aria-hidden>{point}</span>
          </label>
        ))}
      </div>
      {error && (
        <div className="mt-2">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}
