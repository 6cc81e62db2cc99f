import { PageLink } from '#app/_components/PageLink.tsx';
import { Card } from '@cairn/ui/primitives/Card';
import { Timeline } from '@cairn/ui/primitives/Timeline';
import { dayWords } from '#dates/dayWords.ts';
import { doseWords } from '#words/doseWords.ts';
import type { ChartData } from './ChartData.ts';

/** How the plan grew, newest first. */
export function PlanHistory({ chart: { plans, currentRevision, today, episode } }: { chart: ChartData }) {
  return (
    <Card title="Plan of care">
      {plans.length === 0 ? (
        <p className="text-ink-soft">
          No plan yet.{' '}
          <PageLink href={`/patients/${episode.id}/plan`} className="text-trail underline">
            Write the first one
          </PageLink>
          .
        </p>
      ) : (
        <Timeline
          items={plans.map((plan) => ({
            key: plan.id,
            title: `Rev ${plan.revision}: ${doseWords(plan)}`,
            when: `${plan.effectiveOn > today ? 'starts' : 'from'} ${dayWords(plan.effectiveOn)}`,
            body: `${plan.reason} (${plan.signedByName})`,
            current: plan.revision === currentRevision,
          }))}
        />
      )}
    </Card>
  );
}
