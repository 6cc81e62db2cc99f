import { Card } from '@cairn/ui/primitives/Card';
import type { Outputs } from '@cairn/api';
import { aboutWords, progressWords } from '#prom/progressWords.ts';

type Scores = NonNullable<Outputs['progress']['read']>['scores'];

/** How the answers to the short questions move, in words; nothing while there is no change to tell. */
export function ScoresCard({ scores, therapist }: { scores: Scores; therapist: string }) {
  const told = scores.flatMap(({ instrument, change }) => (instrument && change ? [{ instrument, change }] : []));
  if (told.length === 0) return null;
  return (
    <Card title="Your answers over time">
      <dl className="grid gap-3">
        {told.map(({ instrument, change }) => (
          <div key={instrument}>
            <dt className="font-semibold">{aboutWords[instrument]}</dt>
            <dd>{progressWords(instrument, change)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-15 text-ink-soft">{therapist} sees these numbers and can tell you what they say.</p>
    </Card>
  );
}
