import type { Path, UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import type { RecordExaminationInput } from '@cairn/vocabulary';
import { Select } from '@cairn/ui/primitives/Select';

export type ExaminationDraft = z.input<typeof RecordExaminationInput>;

type FindingRowsProps = {
  form: UseFormReturn<ExaminationDraft, unknown, RecordExaminationInput>;
  part: 'strength' | 'reflexes' | 'sensation';
  rows: readonly (readonly [key: string, word: string])[];
  options: readonly { value: string; word: string }[];
  /** The values are grades, not words. */
  asNumber?: boolean;
};

/** One row a finding, right and left beside one another; the first choice is always "not examined". */
export function FindingRows({ form, part, rows, options, asNumber = false }: FindingRowsProps) {
  const read = (value: unknown) =>
    value === '' || value === null || value === undefined ? null : asNumber ? Number(value) : value;
  return (
    <div className="grid gap-2">
      <div
        aria-hidden
        className="grid grid-cols-[minmax(0,1fr)_10rem_10rem] gap-3 text-14 text-ink-soft max-sm:grid-cols-2"
      >
        <span className="max-sm:hidden" />
        <span>Right</span>
        <span>Left</span>
      </div>
      {rows.map(([key, word]) => (
        <div
          key={key}
          className="grid grid-cols-[minmax(0,1fr)_10rem_10rem] items-center gap-x-3 gap-y-1 border-t border-line pt-2 max-sm:grid-cols-2"
        >
          <span className="max-sm:col-span-2">{word}</span>
          {(['right', 'left'] as const).map((side) => (
            <Select
              key={side}
              aria-label={`${word}, ${side}`}
              {...form.register(`${part}.${key}.${side}` as Path<ExaminationDraft>, { setValueAs: read })}
            >
              <option value="">not examined</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.word}
                </option>
              ))}
            </Select>
          ))}
        </div>
      ))}
    </div>
  );
}
