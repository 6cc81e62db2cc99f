import type { Outputs } from '@cairn/api';
import { Card } from '@cairn/ui/primitives/Card';
import { Timeline } from '@cairn/ui/primitives/Timeline';
import { dateWords } from '#day/dayWords.ts';
import { firstName } from '#day/firstName.ts';

type Revision = Outputs['plan']['list']['revisions'][number];

/** The revisions of the plan, newest first, each with its reason. */
export function HowItGrew({ revisions, current }: { revisions: readonly Revision[]; current: number | null }) {
  return (
    <Card title="How your plan grew">
      <Timeline
        items={revisions.map(({ revision, boutsPerDay, minutesPerBout, effectiveOn, signedByName, reason }) => ({
          key: String(revision),
          title: `${boutsPerDay} × ${minutesPerBout} min`,
          when: `${dateWords(effectiveOn)}, ${firstName(signedByName)}`,
          body: reason,
          current: revision === current,
        }))}
      />
    </Card>
  );
}
