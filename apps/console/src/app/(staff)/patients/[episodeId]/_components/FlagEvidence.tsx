import type { Evidence } from '@cairn/vocabulary';
import { changeWords } from '@cairn/ui/clinical/verdictWords';
import { dayWords } from '#dates/dayWords.ts';
import { answerWords } from '#words/answerWords.ts';
import { count } from '#words/count.ts';
import type { ChartFlag } from './ChartData.ts';
import { SevereDays } from './SevereDays.tsx';

const tierWords = { E: 'emergency', S: 'same day', W: 'within a week', R: 'next review' } as const;

type Row = [what: string, from: string, number: string];

/** Rows of arithmetic: what, from which days, the number; the last one is the result. */
const Sum = ({ rows }: { rows: Row[] }) => (
  <dl className="text-14">
    {rows.map(([what, from, number], index) => (
      <div key={what} className={`flex items-baseline gap-2 border-t py-1 ${index === rows.length - 1 ? 'border-line-strong' : 'border-line'}`}>
        <dt>
          {what} <span className="text-ink-soft">{from}</span>
        </dt>
        <dd className="ml-auto font-semibold whitespace-nowrap tabular-nums">{number}</dd>
      </div>
    ))}
  </dl>
);

type Window = { mean: number; logs: number; from: string; to: string };
const spanOf = ({ from, to }: { from: string; to: string }) => `${dayWords(from).slice(4)} – ${dayWords(to).slice(4)}`;
const windowRow = (what: string, window: Window): Row => [what, `${spanOf(window)}, ${count(window.logs, 'log')}`, window.mean.toFixed(1)];

/** What a flag was computed from, drawn or listed. */
export function FlagEvidence({ flag }: { flag: Pick<ChartFlag, 'raisedOn'> & { evidence: Evidence } }) {
  const { evidence, raisedOn } = flag;
  switch (evidence.kind) {
    case 'answers':
      return (
        <ul className="grid gap-2 text-14">
          {evidence.answers.map(({ question, answer, tier }) => {
            const words = answerWords(question, answer);
            return (
              <li key={question}>
                <span className="text-ink-soft">{words.question}</span>
                <span className="block">
                  <b>{words.answer}</b> ({tierWords[tier]})
                </span>
              </li>
            );
          })}
        </ul>
      );
    case 'severe-days':
      return <SevereDays evidence={evidence} raisedOn={raisedOn} />;
    case 'change':
      return (
        <Sum
          rows={[
            windowRow('First week', evidence.baseline),
            windowRow('Last two weeks', evidence.current),
            ...(evidence.grocScore === null ? [] : [['Own rating', 'GRoC, −5 to +5', String(evidence.grocScore)] satisfies Row]),
            ...(evidence.rmdqChange === null ? [] : [['Disability', 'RMDQ', changeWords(evidence.rmdqChange) ?? '–'] satisfies Row]),
            [`${evidence.site === 'leg' ? 'Leg' : 'Back'} pain`, `${Math.round(evidence.needed * 100)} % better was needed`, changeWords(evidence.relative) ?? 'up from none'],
          ]}
        />
      );
    case 'rise':
      return (
        <Sum
          rows={[
            windowRow('Best two weeks', evidence.best),
            windowRow('Last week', evidence.current),
            [`${evidence.site === 'leg' ? 'Leg' : 'Back'} pain`, `${evidence.needed} points or more raise it`, `up ${evidence.rise.toFixed(1)}`],
          ]}
        />
      );
    case 'silence':
      return (
        <p className="text-14 text-ink-soft">
          {evidence.lastLogOn ? `Last log: ${dayWords(evidence.lastLogOn)}.` : 'There has been no log at all.'} Silence has a reason: better, worse,
          busy, or trouble with the app. A call finds out.
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
          ).map(([what, counted]) => [what, `${spanOf(counted)}, ${counted.needed} needed`, count(counted.logs, 'log')])}
        />
      );
  }
}
