'use client';
import { useState } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import type { Outputs } from '@cairn/api';
import { type ReferInput, referralUrgencies } from '@cairn/vocabulary';
import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { Checkbox } from '@cairn/ui/primitives/Checkbox';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { RadioCards } from '@cairn/ui/primitives/RadioCards';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { Unbroken } from '@cairn/ui/primitives/Unbroken';
import { referralUrgencyWords } from '#words/referralWords.ts';

type Reason = Outputs['referral']['draft']['reasons'][number];

type ReferralFieldsProps = {
  form: UseFormReturn<z.input<typeof ReferInput>, unknown, ReferInput>;
  reasons: Reason[];
  /** An emergency flag is open, which no letter answers. */
  emergency: boolean;
};

const MOST_LETTERS = 200;
const marks = { '2-days': '2-days', '7-days': '7-days', '6-weeks': 'next-review' } as const;

/** Why, to whom, how soon. */
export function ReferralFields({ form, reasons, emergency }: ReferralFieldsProps) {
  const { control, register, formState, getValues, setValue } = form;
  const { errors } = formState;
  const [other, setOther] = useState('');
  const say = (flagIds: string[], words: string) => {
    const titles = reasons.filter(({ flagId }) => flagIds.includes(flagId)).map(({ title }) => title);
    setValue('reason', [...titles, words.trim()].filter(Boolean).join('; ').slice(0, MOST_LETTERS), {
      shouldValidate: formState.isSubmitted,
    });
  };
  return (
    <div className="grid gap-6">
      <fieldset className="min-w-0">
        <legend className="text-17 font-semibold">Why</legend>
        {emergency && (
          <p className="mt-2 rounded-control bg-emergency-soft px-3 py-2">
            <UrgencyMark urgency="now" className="[--mark-cut:var(--emergency-soft)]" /> An emergency flag is open. An
            emergency is a phone call, never a letter.
          </p>
        )}
        <Controller
          control={control}
          name="flagIds"
          render={({ field }) => (
            <div className="mt-1 grid divide-y divide-line">
              {reasons.map(({ flagId, title, sentence, rule }) => (
                <Checkbox
                  key={flagId}
                  label={<b>{title}</b>}
                  hint={<Unbroken>{`${sentence} Rule ${rule}.`}</Unbroken>}
                  checked={field.value.includes(flagId)}
                  onChange={(event) => {
                    const next = event.target.checked
                      ? [...field.value, flagId]
                      : field.value.filter((id) => id !== flagId);
                    field.onChange(next);
                    say(next, other);
                  }}
                />
              ))}
            </div>
          )}
        />
        <Field label="Another reason" optional={reasons.length > 0} className="mt-2">
          <TextInput
            maxLength={120}
            value={other}
            onChange={(event) => {
              setOther(event.target.value);
              say(getValues('flagIds'), event.target.value);
            }}
          />
        </Field>
        {(errors.reason ?? errors.flagIds) && (
          <FieldError>{errors.reason?.message ?? errors.flagIds?.message}</FieldError>
        )}
      </fieldset>
      <section className="grid gap-3">
        <h2 className="text-17 font-semibold">To</h2>
        <Field label="Name" error={errors.addresseeName?.message}>
          <TextInput placeholder="Dr. …" {...register('addresseeName')} />
        </Field>
        <Field label="Organisation" optional error={errors.addresseeOrganisation?.message}>
          <TextInput {...register('addresseeOrganisation')} />
        </Field>
      </section>
      <Controller
        control={control}
        name="urgency"
        render={({ field }) => (
          <RadioCards
            legend="How soon"
            hint="An emergency is a phone call, never a letter."
            options={referralUrgencies.map((value) => ({
              value,
              label: referralUrgencyWords[value],
              icon: (
                <span aria-hidden>
                  <UrgencyMark urgency={marks[value]} wordHidden />
                </span>
              ),
            }))}
            value={field.value}
            onChange={field.onChange}
            error={errors.urgency?.message}
          />
        )}
      />
    </div>
  );
}
