'use client';
import { useMutation } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { type FlagOutcome, type ResolveFlagInput, flagOutcomes } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { RadioCards } from '@cairn/ui/primitives/RadioCards';
import { TextArea } from '@cairn/ui/primitives/TextArea';
import { useTRPC } from '#trpc/client.tsx';
import { setServerErrors } from '#forms/setServerErrors.ts';
import { useSchemaResolver } from '#forms/useSchemaResolver.ts';
import { outcomeWords } from '#words/outcomeWords.ts';
import { troubleWords } from '#words/troubleWords.ts';
import type { ChartFlag } from './ChartData.ts';
import { useDecided } from './useDecided.ts';

/** Closes a flag with what came of it; nothing is chosen beforehand. */
export function ResolveDialog({ flag, onClose }: { flag: ChartFlag; onClose: () => void }) {
  const changed = useDecided();
  const form = useForm<ResolveFlagInput>({
    resolver: useSchemaResolver('ResolveFlagInput'),
    defaultValues: { flagId: flag.id, reason: '' },
  });
  const { errors } = form.formState;
  const resolve = useMutation(
    useTRPC().flag.resolve.mutationOptions({
      onSuccess: () => {
        onClose();
        return changed(`“${flag.title}” is closed`);
      },
      onError: (error) => setServerErrors(form.setError, error.data?.fieldErrors),
    }),
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Resolve: ${flag.title}`}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form="resolve" loading={resolve.isPending}>
            Close the flag
          </Button>
        </>
      }
    >
      <form
        id="resolve"
        noValidate
        onSubmit={(event) => void form.handleSubmit((input) => resolve.mutate(input))(event)}
        className="grid gap-4"
      >
        <Controller
          control={form.control}
          name="outcome"
          render={({ field }) => (
            <RadioCards
              legend="What came of it"
              options={flagOutcomes.map((value) => ({ value, ...outcomeWords[value] }))}
              value={(field.value as FlagOutcome | undefined) ?? null}
              onChange={field.onChange}
              error={errors.outcome && 'Choose what came of it.'}
            />
          )}
        />
        <Field label="In a sentence" error={errors.reason?.message}>
          <TextArea {...form.register('reason')} />
        </Field>
        <div role="alert">{resolve.error && <FieldError>{troubleWords(resolve.error)}</FieldError>}</div>
      </form>
    </Dialog>
  );
}
