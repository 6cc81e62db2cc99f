import type { Metadata } from 'next';
import { EmptyState } from '@cairn/ui/primitives/EmptyState';
import { Card } from '@cairn/ui/primitives/Card';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { Signpost } from 'lucide-react';
import { dayWords } from '#day/dayWords.ts';
import { firstName } from '#day/firstName.ts';
import { begunDay } from '#server/begunDay.ts';
import { caller } from '#trpc/server.tsx';
import { HowItGrew } from './_components/HowItGrew.tsx';
import { PlanSheet } from './_components/PlanSheet.tsx';

export const metadata: Metadata = { title: 'Plan' };

export default async function PlanPage() {
  const day = await begunDay();
  if (!day) return null;
  const { plan } = await caller();
  const { revisions, current, today } = await plan.list({ episodeId: day.episode.id });
  const now = revisions.find(({ revision }) => revision === current);
  const coming = revisions
    .filter(({ effectiveOn, revision }) => effectiveOn > today && revision > (current ?? 0))
    .at(-1);
  return (
    <>
      <PageHeading
        under={
          now && (
            <>
              Set by <b className="text-ink">{now.signedByName}</b>, from {dayWords(now.effectiveOn)}
            </>
          )
        }
      >
        Your plan
      </PageHeading>
      {now && day.planIsNew && (
        <Card title="Your plan is new" className="border-trail bg-trail-soft">
          <p>
            {firstName(now.signedByName)} writes: “{now.reason}”
          </p>
        </Card>
      )}
      {coming && (
        <Card title={`From ${dayWords(coming.effectiveOn)}`} className="border-trail">
          <p>
            {coming.boutsPerDay} × {coming.minutesPerBout} minutes on {coming.weekdays.length} days of 7.{' '}
            {firstName(coming.signedByName)} writes: “{coming.reason}”
          </p>
        </Card>
      )}
      {now ? (
        <PlanSheet plan={now} />
      ) : (
        <EmptyState title="Your plan is on its way" icon={<Signpost aria-hidden />}>
          {firstName(day.therapist)} sets how far to walk, when to sit, and which stretches help. You see it here as
          soon as it is signed.
        </EmptyState>
      )}
      {revisions.length > 0 && <HowItGrew revisions={revisions} current={current} />}
    </>
  );
}
