'use client';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { DeclineDoseInput } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { TextArea } from '@cairn/ui/primitives/TextArea';
import { useTRPC } from '#trpc/client.tsx';
import { setServerErrors } from '#forms/setServerErrors.ts';
import { useSchemaResolver } from '#forms/useSchemaResolver.ts';
import { stepWords } from '#words/stepWords.ts';
import { troubleWords } from '#words/troubleWords.ts';
import type { OpenProposal } from './ChartData.ts';
import { useDecided } from './useDecided.ts';

/** Leaves the plan as it is, with the reason. */
export function DeclineDoseDialog({ proposal, onClose }: { proposal: OpenProposal; onClose: () => void }) {
  const answered = useDecided();
  const form = useForm<DeclineDoseInput>({
    resolver: useSchemaResolver('DeclineDoseInput'),
    defaultValues: { episodeId: proposal.episodeId, proposalId: proposal.id, reason: '' },
  });
  const decline = useMutation(
    useTRPC().dose.decline.mutationOptions({
      onSuccess: () => {
        onClose();
        return answered('Declined; the plan stays as it is');
      },
      onError: (error) => setServerErrors(form.setError, error.data?.fieldErrors),
    }),
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Decline: ${stepWords(proposal)}`}
      description="The plan stays as it is. Your reason is kept with the proposal."
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form="decline-dose" loading={decline.isPending}>
            Decline
          </Button>
        </>
      }
    >
      <form
        id="decline-dose"
        noValidate
        onSubmit={(event) => void form.handleSubmit((input) => decline.mutate(input))(event)}
        className="grid gap-3"
      >
        <Field label="Why" error={form.formState.errors.reason?.message}>
          <TextArea {...form.register('reason')} placeholder="We look at the way she walks first" />
        </Field>
        <div role="alert">{decline.error && <FieldError>{troubleWords(decline.error)}</FieldError>}</div>
      </form>
    </Dialog>
  );
}
