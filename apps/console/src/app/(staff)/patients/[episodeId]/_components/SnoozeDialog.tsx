'use client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { SnoozeFlagInput } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { RadioCards } from '@cairn/ui/primitives/RadioCards';
import { TextArea } from '@cairn/ui/primitives/TextArea';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { useTRPC } from '#trpc/client.tsx';
import { dayWords } from '#dates/dayWords.ts';
import { setServerErrors } from '#forms/setServerErrors.ts';
import { useSchemaResolver } from '#forms/useSchemaResolver.ts';
import { troubleWords } from '#words/troubleWords.ts';
import type { ChartFlag } from './ChartData.ts';
import { snoozeChoices } from './snoozeChoices.ts';
import { useDecided } from './useDecided.ts';

const ANOTHER = 'another';

/** Puts a flag off to a day within its due time, once; nothing is chosen beforehand. */
export function SnoozeDialog({ flag, today, onClose }: { flag: ChartFlag; today: string; onClose: () => void }) {
  const changed = useDecided();
  const { snoozeDays } = flag;
  const choices = snoozeChoices(snoozeDays);
  const [first, last] = [snoozeDays[0], snoozeDays.at(-1)];
  const [chosen, setChosen] = useState<string | null>(null);
  const form = useForm<z.input<typeof SnoozeFlagInput>, unknown, SnoozeFlagInput>({
    resolver: useSchemaResolver('SnoozeFlagInput'),
    defaultValues: { flagId: flag.id, until: '', reason: '' },
  });
  const { errors, isSubmitted } = form.formState;
  const setDay = (on: string) =>
    form.setValue('until', snoozeDays.find((day) => day.on === on)?.at ?? '', { shouldValidate: isSubmitted });
  const snooze = useMutation(
    useTRPC().flag.snooze.mutationOptions({
      onSuccess: (_done, { until }) => {
        onClose();
        const day = snoozeDays.find(({ at }) => at.getTime() === (until as Date).getTime());
        return changed(`“${flag.title}” waits until ${day ? dayWords(day.on) : 'then'}`);
      },
      onError: (error) => setServerErrors(form.setError, error.data?.fieldErrors),
    }),
  );
  const another = chosen === ANOTHER;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Snooze: ${flag.title}`}
      description={`It comes back to you on the day you choose, ${last ? dayWords(last.on) : 'today'} at the latest. This works once.`}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form="snooze" loading={snooze.isPending}>
            Snooze
          </Button>
        </>
      }
    >
      <form
        id="snooze"
        noValidate
        onSubmit={(event) => void form.handleSubmit((input) => snooze.mutate(input))(event)}
        className="grid gap-4"
      >
        <RadioCards
          legend="Until"
          options={[
            ...choices.map(({ on }) => ({
              value: on,
              label: on === first?.on ? `Tomorrow, ${dayWords(on)}` : dayWords(on),
              ...(on === last?.on && { hint: flag.dueAt ? 'The day it is due' : 'The latest day' }),
            })),
            ...(choices.length < snoozeDays.length ? [{ value: ANOTHER, label: 'Another day' }] : []),
          ]}
          value={chosen}
          onChange={(value) => {
            setChosen(value);
            setDay(value);
          }}
          error={!another && errors.until?.message}
        />
        {another && (
          <Field
            label="Which day"
            hint={first && last && `${dayWords(first.on)} to ${dayWords(last.on)}`}
            error={errors.until?.message}
          >
            <TextInput
              type="date"
              min={first?.on ?? today}
              max={last?.on}
              onChange={(event) => setDay(event.target.value)}
            />
          </Field>
        )}
        <Field label="Why it can wait" error={errors.reason?.message}>
          <TextArea {...form.register('reason')} placeholder="Away until Monday, the call is booked for then" />
        </Field>
        <div role="alert">{snooze.error && <FieldError>{troubleWords(snooze.error)}</FieldError>}</div>
      </form>
    </Dialog>
  );
}
