'use client';
import { useMutation } from '@tanstack/react-query';
import { PenLine, TriangleAlert } from 'lucide-react';
import { Controller, useForm } from 'react-hook-form';
import type { RevisePlanInput } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { TextArea } from '@cairn/ui/primitives/TextArea';
import { WeekdayPicker } from '@cairn/ui/primitives/WeekdayPicker';
import { dayWords } from '#dates/dayWords.ts';
import { setServerErrors } from '#forms/setServerErrors.ts';
import { useSchemaResolver } from '#forms/useSchemaResolver.ts';
import { useTRPC } from '#trpc/client.tsx';
import { proposedDose } from '#words/proposedDose.ts';
import { troubleWords } from '#words/troubleWords.ts';
import { weekdayList } from '#words/weekdayList.ts';
import { type PlanDraft, draftFromProposal, planOf } from '../plan/_components/PlanDraft.ts';
import { planWarnings } from '../plan/_components/planWarnings.ts';
import type { ChartData, SignableProposal } from './ChartData.ts';
import { useDecided } from './useDecided.ts';

type AcceptDoseDialogProps = { chart: ChartData; proposal: SignableProposal; signer: string; onClose: () => void };

/** Signs the proposed dose from tomorrow, all else as in the plan there is, with words for the patient to change. */
export function AcceptDoseDialog({ chart, proposal, signer, onClose }: AcceptDoseDialogProps) {
  const answered = useDecided();
  const { givenName } = chart.patient;
  const newest = chart.plans[0];
  const draft = draftFromProposal(chart, proposal);
  const form = useForm<PlanDraft, unknown, RevisePlanInput>({
    resolver: useSchemaResolver<'RevisePlanInput', PlanDraft>('RevisePlanInput'),
    defaultValues: draft,
  });
  const { errors } = form.formState;
  const revise = useMutation(
    useTRPC().plan.revise.mutationOptions({
      onSuccess: ({ revision }) => {
        onClose();
        return answered(`Revision ${revision} is signed; ${givenName} has it`);
      },
      onError: (error) => setServerErrors(form.setError, error.data?.fieldErrors),
    }),
  );
  const { minutes, often } = proposedDose(proposal.from, proposal.to);
  const added = draft.plan.weekdays.filter((day) => newest && !newest.weekdays.includes(day));
  const warnings = planWarnings(chart, newest ? planOf(newest) : null, draft.plan, true);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Sign ${minutes}, ${often}`}
      description={`Starts tomorrow, ${dayWords(draft.effectiveOn)}. All else stays as in revision ${draft.follows}.`}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form="accept-dose" loading={revise.isPending || revise.isSuccess}>
            <PenLine aria-hidden />
            Sign as {signer}
          </Button>
        </>
      }
    >
      <form
        id="accept-dose"
        noValidate
        onSubmit={(event) => void form.handleSubmit((input) => revise.mutate(input))(event)}
        className="grid gap-4"
      >
        {warnings.map((warning) => (
          <p key={warning} className="flex gap-2 font-semibold text-same-day">
            <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
            {warning}
          </p>
        ))}
        {added.length > 0 && (
          <div className="grid gap-1.5">
            <Controller
              control={form.control}
              name="plan.weekdays"
              render={({ field }) => <WeekdayPicker legend="Days" value={field.value} onChange={field.onChange} />}
            />
            <p className="text-14 text-ink-soft">
              {weekdayList(added)} is added. Choose another day if that suits {givenName} better.
            </p>
            {errors.plan?.weekdays && <FieldError>Choose at least one day.</FieldError>}
          </div>
        )}
        <Field label={`Why, in words ${givenName} will read`} error={errors.plan?.reason?.message}>
          <TextArea rows={4} {...form.register('plan.reason')} />
        </Field>
        <div role="alert">{revise.error && <FieldError>{troubleWords(revise.error)}</FieldError>}</div>
      </form>
    </Dialog>
  );
}
