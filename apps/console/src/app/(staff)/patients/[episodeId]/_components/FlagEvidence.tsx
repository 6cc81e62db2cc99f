import type { Evidence } from '@cairn/vocabulary';
import { changeWords } from '@cairn/ui/clinical/verdictWords';
import { dayWords } from '#dates/dayWords.ts';
import { count } from '#words/count.ts';
import { AnswersEvidence } from './AnswersEvidence.tsx';
import type { ChartFlag } from './ChartData.ts';
import { LastingEvidence } from './LastingEvidence.tsx';
import { ReachEvidence } from './ReachEvidence.tsx';
import { SevereDays } from './SevereDays.tsx';
import { Sum, type SumRow } from './Sum.tsx';
import { TrendEvidence } from './TrendEvidence.tsx';

const spanOf = ({ from, to }: { from: string; to: string }) => `${dayWords(from).slice(4)} – ${dayWords(to).slice(4)}`;
const windowRow = (what: string, window: { mean: number; logs: number; from: string; to: string }): SumRow => [
  what,
  `${spanOf(window)}, ${count(window.logs, 'log')}`,
  window.mean.toFixed(1),
];
const painOf = (site: 'leg' | 'back') => `${site === 'leg' ? 'Leg' : 'Back'} pain`;

/** What a flag was computed from, drawn or listed. */
export function FlagEvidence({
  flag: { evidence, raisedOn },
}: {
  flag: Pick<ChartFlag, 'raisedOn'> & { evidence: Evidence };
}) {
  switch (evidence.kind) {
    case 'answers':
      return <AnswersEvidence evidence={evidence} />;
    case 'severe-days':
      return <SevereDays evidence={evidence} raisedOn={raisedOn} />;
    case 'reach':
      return <ReachEvidence evidence={evidence} />;
    case 'trend':
      return <TrendEvidence evidence={evidence} />;
    case 'lasting':
      return <LastingEvidence evidence={evidence} />;
    case 'change':
      return (
        <Sum
          rows={[
            windowRow('First week', evidence.baseline),
            windowRow('Last two weeks', evidence.current),
            ...(evidence.grocScore === null
              ? []
              : [['Own rating', 'GRoC, −5 to +5', String(evidence.grocScore)] satisfies SumRow]),
            ...(evidence.rmdqChange === null
              ? []
              : [['Disability', 'RMDQ', changeWords(evidence.rmdqChange) ?? '–'] satisfies SumRow]),
            [
              painOf(evidence.site),
              `${Math.round(evidence.needed * 100)} % better was needed`,
              changeWords(evidence.relative) ?? 'up from none',
            ],
          ]}
        />
      );
    case 'rise':
      return (
        <Sum
          rows={[
            windowRow('Best two weeks', evidence.best),
            windowRow('Last week', evidence.current),
            [painOf(evidence.site), `${evidence.needed} points or more count`, `up ${evidence.rise.toFixed(1)}`],
          ]}
        />
      );
    case 'silence':
      return (
        <p className="text-14 text-ink-soft">
          {evidence.lastLogOn ? `Last log: ${dayWords(evidence.lastLogOn)}.` : 'There has been no log at all.'} Silence
          has a reason: better, worse, busy, or trouble with the app. A call finds out.
        </p>
      );
    case 'gate':
      return (
        <Sum
          rows={(
            [
              ['First week', evidence.baseline],
              ['Last two weeks', evidence.current],
              ['Last week', evidence.recent],
            ] as const
          ).map(([what, counted]) => [
            what,
            `${spanOf(counted)}, ${counted.needed} needed`,
            count(counted.logs, 'log'),
          ])}
        />
      );
  }
}
