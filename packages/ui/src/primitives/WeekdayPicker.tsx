'use client';
import { useId } from 'react';

const weekdays = [
  ['M', 'Monday'],
  ['T', 'Tuesday'],
  ['W', 'Wednesday'],
  ['T', 'Thursday'],
  ['F', 'Friday'],
  ['S', 'Saturday'],
  ['S', 'Sunday'],
] as const;

export type WeekdayPickerProps = {
  legend: string;
  /** ISO weekdays, 1 Monday … 7 Sunday, in order. */
  value: readonly number[];
  onChange: (value: number[]) => void;
  name?: string;
  disabled?: boolean;
};

/** Days of the week as seven checkboxes, with how many are chosen. */
export function WeekdayPicker({ legend, value, onChange, name, disabled }: WeekdayPickerProps) {
  const id = useId();
  const toggle = (day: number) =>
    onChange(value.includes(day) ? value.filter((d) => d !== day) : [...value, day].toSorted((a, b) => a - b));
  return (
    <fieldset disabled={disabled} className="min-w-0">
      <legend className="mb-1.5 font-semibold in-[[data-density=console]]:text-14">
        {legend}, {value.length} a week
      </legend>
      <div className="flex gap-1">
        {weekdays.map(([letter, word], index) => (
          <label
            key={word}
            className="ring-inside control-edge grid h-(--control) min-w-8 flex-1 place-items-center bg-surface font-semibold hover:border-trail has-checked:border-trail has-checked:bg-trail has-checked:text-on-trail sm:w-(--control) sm:flex-none"
          >
            <input
              type="checkbox"
              name={name ?? id}
              value={index + 1}
              aria-label={word}
              checked={value.includes(index + 1)}
              onChange={() => toggle(index + 1)}
              className="sr-only"
            />
            <span aria-hidden>{letter}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
