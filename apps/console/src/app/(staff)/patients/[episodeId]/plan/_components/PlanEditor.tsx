'use client';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useForm, useWatch } from 'react-hook-form';
import type { RevisePlanInput } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';
import { setServerErrors } from '#forms/setServerErrors.ts';
import { useSchemaResolver } from '#forms/useSchemaResolver.ts';
import { PatientBar } from '../../../_components/PatientBar.tsx';
import { signable } from '../../_components/signable.ts';
import { asProposed } from './asProposed.ts';
import { PlanChanges } from './PlanChanges.tsx';
import { type DraftSource, type PlanDraft, draftFrom, planOf } from './PlanDraft.ts';
import { PlanFields } from './PlanFields.tsx';
import { PlanPreview } from './PlanPreview.tsx';
import { SignPlan } from './SignPlan.tsx';
import { planWarnings } from './planWarnings.ts';
import { useDraft } from './useDraft.ts';

/** A new revision of the plan: written on the left, weighed in the middle, as the patient will read it on the right. */
export function PlanEditor({ episodeId, signer, from }: { episodeId: string; signer: string; from: DraftSource }) {
  const trpc = useTRPC();
  const router = useRouter();
  const queries = useQueryClient();
  const toast = useToast();
  const options = trpc.chart.read.queryOptions({ episodeId });
  const chart = useSuspenseQuery(options).data;
  const newest = chart.plans[0] ?? null;
  const form = useForm<PlanDraft, unknown, RevisePlanInput>({
    // A number that is missing is one of the things the resolver refuses.
    resolver: useSchemaResolver<'RevisePlanInput', PlanDraft>('RevisePlanInput'),
    defaultValues: draftFrom(chart, from),
  });
  const proposal = signable(chart);
  const { kept, discard, forget } = useDraft(form, episodeId, proposal?.id ?? null);
  const draft = useWatch({ control: form.control }) as PlanDraft;
  const { givenName, familyName } = chart.patient;
  const revise = useMutation(
    trpc.plan.revise.mutationOptions({
      onSuccess: async ({ revision }) => {
        forget();
        toast({ message: `Revision ${revision} is signed; ${givenName} has it` });
        await Promise.all([
          queries.invalidateQueries(trpc.chart.pathFilter()),
          queries.invalidateQueries(trpc.caseload.pathFilter()),
        ]);
        router.push(`/patients/${episodeId}`);
      },
      onError: (error) => setServerErrors(form.setError, error.data?.fieldErrors),
    }),
  );
  /** After someone else signed: the draft stays and now follows their revision. */
  const readAnew = async () => {
    const fresh = await queries.fetchQuery({ ...options, staleTime: 0 });
    form.setValue('follows', fresh.plans[0]?.revision ?? 0);
    // Theirs has answered the proposal, whatever it was; what was taken from it stays written.
    if (fresh.dose.open?.id !== form.getValues('proposalId')) form.setValue('proposalId', undefined);
    revise.reset();
  };
  const before = newest && planOf(newest);
  const stands = proposal && asProposed(proposal, draft);
  return (
    <div>
      <PatientBar
        patient={{ name: `${givenName} ${familyName}`, episodeId }}
        title={`Plan, revision ${(newest?.revision ?? 0) + 1}`}
        aside={<span role="status">{kept && 'Draft kept in this tab'}</span>}
        action={
          kept && (
            <Button variant="quiet" onClick={discard}>
              Discard draft
            </Button>
          )
        }
      />
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((input) => revise.mutate(input))(event)}
        className="grid grid-cols-[minmax(0,1fr)] bar:grid-cols-[minmax(0,1fr)_20rem] rail:grid-cols-[minmax(0,1fr)_20rem_23rem]"
      >
        <div className="bg-surface p-4 rail:border-r rail:border-line rail:p-6">
          <PlanFields form={form} chart={chart} draft={draft} />
        </div>
        <div className="grid content-start gap-6 self-start p-4 bar:sticky bar:top-0 rail:px-5 rail:py-6">
          <PlanChanges before={before} newest={newest} draft={draft.plan} zone={chart.patient.timeZone} />
          <SignPlan
            signer={signer}
            patient={givenName}
            warnings={planWarnings(chart, before, draft.plan, stands?.same)}
            proposed={stands}
            pending={revise.isPending || revise.isSuccess}
            error={revise.error}
            onReadAnew={() => void readAnew()}
          />
        </div>
        <div className="hidden rail:block rail:py-6 rail:pr-6">
          <PlanPreview plan={draft.plan} effectiveOn={draft.effectiveOn} patient={givenName} signer={signer} />
        </div>
      </form>
    </div>
  );
}
