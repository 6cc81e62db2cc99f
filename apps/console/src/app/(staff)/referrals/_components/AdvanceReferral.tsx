'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { type AdvanceReferralInput, type ReferralStatus, referralStatuses } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { TextArea } from '@cairn/ui/primitives/TextArea';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';
import { setServerErrors } from '#forms/setServerErrors.ts';
import { useSchemaResolver } from '#forms/useSchemaResolver.ts';
import { referralStatusWords } from '#words/referralWords.ts';
import { troubleWords } from '#words/troubleWords.ts';

const words = { received: 'Received', appointment: 'Appointment made' } as const;

/** Moves a referral on; only forward, and closed only with what came of it. Nothing once it is closed. */
export function AdvanceReferral({
  referral,
  patient,
}: {
  referral: { id: string; status: ReferralStatus };
  patient: string;
}) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const toast = useToast();
  const [closing, setClosing] = useState(false);
  const form = useForm<z.input<typeof AdvanceReferralInput>, unknown, AdvanceReferralInput>({
    resolver: useSchemaResolver('AdvanceReferralInput'),
    defaultValues: { referralId: referral.id, status: 'closed', outcome: '' },
  });
  const advance = useMutation(
    trpc.referral.advance.mutationOptions({
      onSuccess: async (_, { status }) => {
        setClosing(false);
        toast({ message: `${patient}: ${referralStatusWords[status].toLowerCase()}` });
        await Promise.all(
          [trpc.chart, trpc.caseload, trpc.referral, trpc.clinic].map((part) =>
            queries.invalidateQueries(part.pathFilter()),
          ),
        );
      },
      onError: (error) => setServerErrors(form.setError, error.data?.fieldErrors),
    }),
  );
  if (referral.status === 'closed') return null;
  const place = referralStatuses.indexOf(referral.status);
  const next = (['received', 'appointment'] as const).filter(
    (status) => referralStatuses.indexOf(status) === place + 1,
  );
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        {next.map((status) => (
          <Button
            key={status}
            variant="secondary"
            aria-label={`${words[status]}: ${patient}`}
            loading={advance.isPending && advance.variables.status === status}
            onClick={() => advance.mutate({ referralId: referral.id, status })}
          >
            {words[status]}
          </Button>
        ))}
        <Button variant="secondary" aria-label={`Close with the outcome: ${patient}`} onClick={() => setClosing(true)}>
          Close…
        </Button>
      </div>
      {!closing && advance.error && (
        <div role="alert">
          <FieldError>{troubleWords(advance.error)}</FieldError>
        </div>
      )}
      <Dialog
        open={closing}
        onOpenChange={setClosing}
        title={`Close the referral of ${patient}`}
        description="Flags it was made for close with it."
        footer={
          <>
            <Button variant="secondary" onClick={() => setClosing(false)}>
              Cancel
            </Button>
            <Button type="submit" form={`close-${referral.id}`} loading={advance.isPending}>
              Close the referral
            </Button>
          </>
        }
      >
        <form
          id={`close-${referral.id}`}
          noValidate
          onSubmit={(event) => void form.handleSubmit((input) => advance.mutate(input))(event)}
          className="grid gap-3"
        >
          <Field label="What came of it" error={form.formState.errors.outcome?.message}>
            <TextArea rows={4} {...form.register('outcome')} />
          </Field>
          <div role="alert">{advance.error && <FieldError>{troubleWords(advance.error)}</FieldError>}</div>
        </form>
      </Dialog>
    </div>
  );
}
