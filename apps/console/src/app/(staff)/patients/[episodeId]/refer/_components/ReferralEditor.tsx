'use client';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import type { ReferInput } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Field } from '@cairn/ui/primitives/Field';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { TextArea } from '@cairn/ui/primitives/TextArea';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';
import { setServerErrors } from '#forms/setServerErrors.ts';
import { useSchemaResolver } from '#forms/useSchemaResolver.ts';
import { referralUrgencyWords } from '#words/referralWords.ts';
import { troubleWords } from '#words/troubleWords.ts';
import { Letter } from '../../../../referrals/_components/Letter.tsx';
import { PatientBar } from '../../../_components/PatientBar.tsx';
import { ReferralFields } from './ReferralFields.tsx';

type ReferralDraft = z.input<typeof ReferInput>;

/** A referral: why, to whom and how soon on the left; the letter, filled from the chart, to edit and to see. */
export function ReferralEditor({ episodeId, chosenFlag }: { episodeId: string; chosenFlag: string | null }) {
  const trpc = useTRPC();
  const router = useRouter();
  const queries = useQueryClient();
  const toast = useToast();
  // What is being written must not change under the hand.
  const draft = useSuspenseQuery(trpc.referral.draft.queryOptions({ episodeId }, { staleTime: Infinity })).data;
  const reasons = draft.reasons.filter(({ urgency }) => urgency !== 'now');
  const chosen = chosenFlag ? reasons.filter(({ flagId }) => flagId === chosenFlag) : reasons;
  const form = useForm<ReferralDraft, unknown, ReferInput>({
    resolver: useSchemaResolver('ReferInput'),
    defaultValues: {
      episodeId,
      flagIds: chosen.map(({ flagId }) => flagId),
      reason: chosen.map(({ title }) => title).join('; '),
      addresseeName: '',
      addresseeOrganisation: '',
      urgency: draft.urgency,
      letter: draft.letter,
    },
  });
  const written = useWatch({ control: form.control }) as ReferralDraft;
  const name = `${draft.patient.givenName} ${draft.patient.familyName}`;
  const refer = useMutation(
    trpc.referral.create.mutationOptions({
      onSuccess: async ({ id }) => {
        toast({ message: `The referral of ${name} is signed` });
        await Promise.all(
          [trpc.chart, trpc.caseload, trpc.referral].map((part) => queries.invalidateQueries(part.pathFilter())),
        );
        router.push(`/referrals/${id}`);
      },
      onError: (error) => setServerErrors(form.setError, error.data?.fieldErrors),
    }),
  );
  return (
    <div>
      <PatientBar
        patient={{ name, episodeId }}
        title="Referral"
        action={
          <Button type="submit" form="referral" loading={refer.isPending || refer.isSuccess}>
            <PenLine aria-hidden />
            Sign and send
          </Button>
        }
      />
      <form
        id="referral"
        noValidate
        onSubmit={(event) => void form.handleSubmit((input) => refer.mutate(input))(event)}
        className="grid grid-cols-[minmax(0,1fr)] content-start rail:min-h-[calc(100dvh-3.5rem)] rail:grid-cols-[22rem_minmax(0,26rem)_minmax(0,1fr)]"
      >
        <div className="bg-surface p-4 rail:border-r rail:border-line rail:p-6">
          <div role="alert">{refer.error && <FieldError>{troubleWords(refer.error)}</FieldError>}</div>
          <ReferralFields
            form={form}
            reasons={reasons}
            emergency={draft.reasons.some(({ urgency }) => urgency === 'now')}
          />
        </div>
        <div className="bg-surface p-4 rail:border-r rail:border-line rail:p-6">
          <Field
            label="Letter"
            hint="Filled from the chart; change what you like. An empty line begins a paragraph."
            error={form.formState.errors.letter?.message}
          >
            <TextArea rows={28} {...form.register('letter')} />
          </Field>
        </div>
        <div className="p-4 rail:p-6">
          <p aria-hidden className="mb-3 text-14 text-ink-soft">
            As it will be printed
          </p>
          <Letter
            clinic={draft.clinic}
            on={draft.today}
            addressee={{ name: written.addresseeName, organisation: written.addresseeOrganisation ?? '' }}
            patient={draft.patient}
            urgency={referralUrgencyWords[written.urgency]}
            body={written.letter}
          />
        </div>
      </form>
    </div>
  );
}
