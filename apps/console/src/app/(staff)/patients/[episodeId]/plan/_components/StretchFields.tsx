'use client';
import { Plus, X } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { type StretchName, stretchNames } from '@cairn/vocabulary';
import { stretchWord } from '@cairn/ui/clinical/StretchFigure';
import { Field } from '@cairn/ui/primitives/Field';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { addChip } from './addChip.ts';
import type { PlanForm } from './PlanFields.tsx';

const usualDose: Record<StretchName, string> = {
  'knee-hug': '20 seconds, 3 times, twice a day',
  'leg-glide': '10 slow, twice a day',
  'pelvic-tilt': '10 slow, once a day',
  hamstring: '20 seconds, 3 times, once a day',
  'nerve-glide': '10 slow, once a day',
};

/** Stretches with how often, added from the five there are. */
export function StretchFields({ form }: { form: PlanForm }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'plan.stretches', keyName: 'key' });
  const errors = form.formState.errors.plan?.stretches;
  const left = stretchNames.filter((name) => !fields.some((stretch) => stretch.name === name));
  return (
    <div className="grid gap-2">
      {fields.map((stretch, index) => (
        <div
          key={stretch.key}
          className="grid grid-cols-[minmax(0,1fr)_2.25rem] items-end gap-2 border-b border-line pb-2 sm:grid-cols-[8rem_minmax(0,1fr)_2.25rem]"
        >
          <span className="font-semibold max-sm:col-span-2 sm:self-center">{stretchWord[stretch.name]}</span>
          <Field
            label={<span className="sr-only">How often: {stretchWord[stretch.name]}</span>}
            error={errors?.[index]?.dose?.message}
            className="gap-0"
          >
            <TextInput {...form.register(`plan.stretches.${index}.dose`)} />
          </Field>
          <button
            type="button"
            aria-label={`Remove ${stretchWord[stretch.name]}`}
            onClick={() => remove(index)}
            className="grid size-9 place-items-center rounded-control hover:bg-canvas"
          >
            <X aria-hidden className="size-5" />
          </button>
        </div>
      ))}
      {left.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {left.map((name) => (
            <button
              key={name}
              type="button"
              onClick={() => append({ name, dose: usualDose[name] })}
              className={addChip}
            >
              <Plus aria-hidden className="size-4" />
              {stretchWord[name]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
