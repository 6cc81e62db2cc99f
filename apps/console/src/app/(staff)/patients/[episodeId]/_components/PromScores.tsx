import type { Instrument } from '@cairn/vocabulary';
import { daysBetween } from '@cairn/vocabulary';
import { Card } from '@cairn/ui/primitives/Card';
import type { ChartData } from './ChartData.ts';

const instruments: Record<Instrument, { name: string; matters: string }> = {
  rmdq: { name: 'Disability, RMDQ-24', matters: '5 points or 30 %' },
  sbi: { name: 'Bother, SBI', matters: 'about 5 points' },
  psfs: { name: 'Own activities, PSFS', matters: '1.3 points' },
  groc: { name: 'Own rating, GRoC', matters: '2.5 points' },
};

/** Questionnaires at both ends, each with the change that matters; nothing while there is none. */
export function PromScores({ chart: { proms, episode } }: { chart: ChartData }) {
  if (proms.length === 0) return null;
  const week = (on: string) =>
    episode.startedOn ? Math.max(0, Math.round(daysBetween(episode.startedOn, on) / 7)) : 0;
  const series = Object.entries(instruments).flatMap(([id, words]) => {
    const scores = proms.filter(({ instrument }) => instrument === id).toSorted((a, b) => a.on.localeCompare(b.on));
    const [first, last] = [scores[0], scores.at(-1)];
    return first && last ? [{ ...words, first, last }] : [];
  });
  return (
    <Card title="Questionnaires">
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2 rail:grid-cols-4">
        {series.map(({ name, matters, first, last }) => (
          <div key={name}>
            <dt className="text-14 text-ink-soft">{name}</dt>
            <dd>
              <b className="text-17 tabular-nums">{first === last ? first.score : `${first.score} → ${last.score}`}</b>
              <span className="block text-14 text-ink-soft">
                {first === last ? `week ${week(last.on)}` : `week ${week(first.on)} to ${week(last.on)}`}; {matters}{' '}
                matters
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
