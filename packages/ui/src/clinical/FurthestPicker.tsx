'use client';
import type { Furthest, Side } from '@cairn/vocabulary';
import { type ReactNode, useId } from 'react';
import { cn } from '../cn.ts';
import { FieldError } from '../primitives/FieldError.tsx';
import { BodyFigure } from './BodyFigure.tsx';
import { furthestWord } from './furthestWord.ts';

const places = Object.keys(furthestWord) as (keyof typeof furthestWord)[];

export type FurthestPickerProps = {
  side: Side;
  /** null while nothing is chosen: nothing is preselected. */
  value: Furthest | 'none' | null;
  onChange: (value: Furthest | 'none') => void;
  legend?: ReactNode;
  /** Leaves out "Nowhere, no pain". */
  withoutNone?: boolean;
  name?: string;
  error?: ReactNode;
};

/** How far the pain reached today: a list of places, nearest first, beside a figure that fills as one is chosen. */
export function FurthestPicker({
  side,
  value,
  onChange,
  legend = 'How far does the pain reach?',
  withoutNone = false,
  name,
  error,
}: FurthestPickerProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="min-w-0">
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="flex items-center gap-4">
        <BodyFigure
          view="back"
          side={side}
          furthest={value ?? 'none'}
          backPain={value === 'back'}
          className="h-80 w-auto shrink-0"
        />
        <div className="grid min-w-0 flex-1 gap-1">
          {places
            .filter((place) => !(withoutNone && place === 'none'))
            .map((place) => (
              <label
                key={place}
                className={cn(
                  'ring-inside flex min-h-(--control) items-center rounded-control border-[1.5px] base:border-line-strong bg-surface px-3 hover:border-leg',
                  'has-checked:border-leg has-checked:bg-leg has-checked:font-semibold has-checked:text-on-trail',
                  error ? 'border-emergency' : undefined,
                )}
              >
                <input
                  type="radio"
                  className="sr-only"
                  name={name ?? id}
                  value={place}
                  checked={value === place}
                  onChange={() => onChange(place)}
                />
                {furthestWord[place]}
              </label>
            ))}
        </div>
      </div>
      {error && (
        <div className="mt-2">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}
