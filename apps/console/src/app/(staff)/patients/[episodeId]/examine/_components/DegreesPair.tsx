import type { UseFormReturn } from 'react-hook-form';
import type { RecordExaminationInput } from '@cairn/vocabulary';
import { Field } from '@cairn/ui/primitives/Field';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import type { ExaminationDraft } from './FindingRows.tsx';

const sides = [
  ['slrRightDegrees', 'Right'],
  ['slrLeftDegrees', 'Left'],
] as const;

const degrees = (value: unknown) => (value === '' || value === null ? null : Number(value));

/** The angle of the straight-leg raise on each side. */
export function DegreesPair({ form }: { form: UseFormReturn<ExaminationDraft, unknown, RecordExaminationInput> }) {
  return (
    <div className="flex flex-wrap gap-4">
      {sides.map(([name, word]) => (
        <Field key={name} label={`${word}, degrees`} error={form.formState.errors[name]?.message}>
          <TextInput
            inputMode="numeric"
            autoComplete="off"
            className="w-28"
            {...form.register(name, { setValueAs: degrees })}
          />
        </Field>
      ))}
    </div>
  );
}
