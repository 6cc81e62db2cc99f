'use client';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { PageLink } from '#app/_components/PageLink.tsx';
import { useMemo, useState } from 'react';
import { policyChanges } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { useToast } from '@cairn/ui/primitives/Toast';
import { dayWords } from '#dates/dayWords.ts';
import { useNow } from '#dates/useNow.ts';
import { useTRPC } from '#trpc/client.tsx';
import { count } from '#words/count.ts';
import { troubleWords } from '#words/troubleWords.ts';
import { ClinicTabs } from '../../_components/ClinicTabs.tsx';
import { entriesOf } from './draftOf.ts';
import { PresetCard } from './PresetCard.tsx';
import { type Months, ReplayPanel } from './ReplayPanel.tsx';
import { SettingGroups } from './SettingGroups.tsx';
import { SignPolicy } from './SignPolicy.tsx';
import { usePolicyDraft } from './usePolicyDraft.ts';
import { useReplay } from './useReplay.ts';

/** The clinic's policy: the draft of the next one on the left, what it would have changed on the right. */
export function PolicyScreen({ signer, mayChange, now: first }: { signer: string; mayChange: boolean; now: Date }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const toast = useToast();
  const read = useSuspenseQuery(trpc.policy.read.queryOptions()).data;
  const now = useNow(first);
  const followed = read.toCome ?? read.inForce;
  const base = followed.document;
  const draft = usePolicyDraft(
    base,
    useMemo(() => (read.replay ? entriesOf(base, read.replay.draft) : {}), [base, read.replay]),
  );
  const { replay, start } = useReplay(read.replay, mayChange);
  const [months, setMonths] = useState<Months>(6);
  const sign = useMutation(
    trpc.policy.sign.mutationOptions({
      onSuccess: async ({ version }, { effectiveOn }) => {
        draft.forget();
        toast({ message: `Policy ${version} is signed and starts ${dayWords(effectiveOn)}` });
        await queries.invalidateQueries(trpc.policy.pathFilter());
      },
    }),
  );
  const changes = Object.keys(draft.entries).length;
  const wrong = draft.draft === null;
  const outdated = !replay || !draft.draft || policyChanges(replay.draft, draft.draft).length > 0;
  const unready =
    changes === 0 ? 'Nothing is changed yet.' : wrong ? 'Some values need another look. They are marked.' : null;
  const unsigned =
    unready ??
    (replay?.status !== 'done' || outdated ? 'You sign what you have tried: try this draft on your past first.' : null);
  const summary = replay && !outdated ? replay.summary : null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <PageHeading
        action={
          <PageLink href="/clinic/policy/history" className={buttonStyle({ variant: 'secondary' })}>
            History
          </PageLink>
        }
      >
        Clinic
      </PageHeading>
      <ClinicTabs />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 rail:grid-cols-2 rail:grid-rows-[auto_1fr]">
        <section aria-labelledby="draft-heading" className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <div className="flex flex-wrap items-end justify-between gap-x-3">
            <div>
              <h2 id="draft-heading" className="text-17 font-semibold">
                {mayChange ? `Policy ${followed.version + 1}, draft` : `Policy ${followed.version}`}
              </h2>
              <p className="text-14 text-ink-soft">
                {mayChange && `follows policy ${followed.version}, `}
                {read.toCome ? 'to come on' : 'in force since'} {dayWords(followed.effectiveOn)}{' '}
                {followed.effectiveOn.slice(0, 4)}
                {mayChange && (
                  <>
                    ;{' '}
                    <b className="font-semibold text-ink">
                      {changes === 0 ? 'nothing changed yet' : `${count(changes, 'value')} changed`}
                    </b>
                  </>
                )}
              </p>
            </div>
            {mayChange && (
              <p className="flex items-center gap-2 text-14 text-ink-soft">
                <span role="status">{draft.kept && 'Draft kept in this tab'}</span>
                {changes > 0 && (
                  <Button variant="quiet" onClick={draft.discard}>
                    Discard draft
                  </Button>
                )}
              </p>
            )}
          </div>
          {read.toCome && (
            <p className="rounded-card border border-line-strong bg-surface p-3">
              Policy {read.inForce.version} is in force until {dayWords(read.toCome.effectiveOn)}, when policy{' '}
              {read.toCome.version} starts. What you write here follows policy {read.toCome.version}.
            </p>
          )}
          <SettingGroups base={base} draft={mayChange ? draft : null} summary={summary} />
          {mayChange && <PresetCard base={base} draft={draft} />}
        </section>
        {mayChange && (
          <ReplayPanel
            replay={replay}
            months={months}
            onMonths={setMonths}
            onTry={() => draft.draft && start.mutate({ draft: draft.draft, months })}
            starting={start.isPending}
            trouble={start.error && troubleWords(start.error)}
            hindrance={unready}
            outdated={outdated}
            now={now}
            zone={read.zone}
          />
        )}
        {mayChange && (
          <SignPolicy
            key={followed.version}
            version={followed.version + 1}
            signer={signer}
            tomorrow={read.tomorrow}
            hindrance={unsigned}
            pending={sign.isPending}
            trouble={sign.error && troubleWords(sign.error)}
            errors={sign.error?.data?.fieldErrors ?? {}}
            onSign={(signing) => replay && sign.mutate({ replayId: replay.id, ...signing })}
          />
        )}
      </div>
    </div>
  );
}
