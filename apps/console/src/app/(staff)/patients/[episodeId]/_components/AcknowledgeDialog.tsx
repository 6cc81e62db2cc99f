'use client';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { AcknowledgeFlagInput } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { Field } from '@cairn/ui/primitives/Field';
import { TextArea } from '@cairn/ui/primitives/TextArea';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { useTRPC } from '#trpc/client.tsx';
import { setServerErrors } from '#forms/setServerErrors.ts';
import { useSchemaResolver } from '#forms/useSchemaResolver.ts';
import { troubleWords } from '#words/troubleWords.ts';
import type { ChartFlag } from './ChartData.ts';
import { useDecided } from './useDecided.ts';

/** Takes a flag on: it stays open and due, now with someone's name. */
export function AcknowledgeDialog({ flag, onClose }: { flag: ChartFlag; onClose: () => void }) {
  const changed = useDecided();
  const form = useForm<AcknowledgeFlagInput>({
    resolver: useSchemaResolver('AcknowledgeFlagInput'),
    defaultValues: { flagId: flag.id, reason: '' },
  });
  const acknowledge = useMutation(
    useTRPC().flag.acknowledge.mutationOptions({
      onSuccess: () => {
        onClose();
        return changed(`You have taken on “${flag.title}”`);
      },
      onError: (error) => setServerErrors(form.setError, error.data?.fieldErrors),
    }),
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Acknowledge: ${flag.title}`}
      description="It stays open and due, with your name on it."
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form="acknowledge" loading={acknowledge.isPending}>
            Acknowledge
          </Button>
        </>
      }
    >
      <form
        id="acknowledge"
        noValidate
        onSubmit={(event) => void form.handleSubmit((input) => acknowledge.mutate(input))(event)}
        className="grid gap-3"
      >
        <Field label="What you will do" error={form.formState.errors.reason?.message}>
          <TextArea {...form.register('reason')} placeholder="Call tomorrow morning, look at the plan" />
        </Field>
        <div role="alert">{acknowledge.error && <FieldError>{troubleWords(acknowledge.error)}</FieldError>}</div>
      </form>
    </Dialog>
  );
}
