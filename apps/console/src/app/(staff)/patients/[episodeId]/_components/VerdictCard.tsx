import { Verdict } from '@cairn/ui/clinical/Verdict';
import { Card } from '@cairn/ui/primitives/Card';
import type { ChartData } from './ChartData.ts';

type VerdictCardProps = { chart: ChartData; verdict: NonNullable<ChartData['verdict']>; startedOn: string };

/** The verdict with its arithmetic, and by which policy it was judged. */
export function VerdictCard({ chart: { proms, policyVersion }, verdict, startedOn }: VerdictCardProps) {
  const scores = (instrument: string) =>
    proms.filter((prom) => prom.instrument === instrument).toSorted((a, b) => a.on.localeCompare(b.on));
  const groc = scores('groc').at(-1)?.score;
  const rmdq = scores('rmdq');
  const facts = [
    groc !== undefined && ['Own rating', `GRoC ${groc > 0 ? '+' : ''}${groc}`],
    rmdq.length > 0 && ['Disability', `RMDQ ${[...new Set([rmdq[0]?.score, rmdq.at(-1)?.score])].join(' to ')}`],
    ['Judged by', `policy ${policyVersion}`],
  ].filter((fact) => fact !== false);
  return (
    <Card className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-80">
        <h2 className="sr-only">Verdict</h2>
        <Verdict
          variant="console"
          sentence={verdict.sentence}
          improvement={verdict.improvement}
          startedOn={startedOn}
        />
        {!verdict.improvement && (
          <p className="text-ink-soft">
            The first week needs 4 logs and the last two weeks 6, two of them in the last seven days; before day 14 it
            is too early.
          </p>
        )}
      </div>
      <dl className="flex divide-x divide-line">
        {facts.map(([what, value]) => (
          <div key={what} className="px-4 first:pl-0 last:pr-0">
            <dt className="text-14 text-ink-soft">{what}</dt>
            <dd className="font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
