import { urgencyRank } from '@cairn/vocabulary';
import { Card } from '@cairn/ui/primitives/Card';
import type { ChartData } from './ChartData.ts';
import { FlagCard } from './FlagCard.tsx';

/** What is to be decided, most urgent first; what is put off comes last. */
export function OpenFlags({ chart, now }: { chart: ChartData; now: Date }) {
  const open = chart.flags
    .filter(({ status }) => status !== 'resolved')
    .toSorted(
      (a, b) =>
        Number(a.status === 'snoozed') - Number(b.status === 'snoozed') ||
        urgencyRank(a.urgency) - urgencyRank(b.urgency),
    );
  return (
    <section aria-labelledby="open-flags" className="grid gap-4">
      <h2 id="open-flags" tabIndex={-1} className="sr-only">
        Open flags
      </h2>
      {open.length === 0 && (
        <Card>
          <p className="font-semibold">No open flag</p>
          <p className="text-ink-soft">
            Every log is read by the rules as it comes in. What needs a person appears here.
          </p>
        </Card>
      )}
      {open.map((flag) => (
        <FlagCard
          key={flag.id}
          flag={flag}
          episodeId={chart.episode.id}
          phone={chart.patient.phone}
          zone={chart.patient.timeZone}
          today={chart.today}
          now={now}
        />
      ))}
    </section>
  );
}
