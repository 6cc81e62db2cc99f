import type { Improvement } from '@cairn/vocabulary';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { changeWords, meanDigits } from './verdictWords.ts';

export type VerdictProps = {
  /** What the rules say, in words for this reader. */
  sentence: string;
  /** null when there are too few logs: then only the sentence is shown. */
  improvement: Improvement | null;
  variant?: 'patient' | 'console';
  /** Day 1: the console names the windows by day numbers. */
  startedOn: string;
  /** Opens the arithmetic at once. */
  open?: boolean;
};

const dayOf = (startedOn: string, on: string) => Math.round((Date.parse(on) - Date.parse(startedOn)) / 86_400_000) + 1;
const logs = (count: number) => `${count} ${count === 1 ? 'log' : 'logs'}`;

/** The arithmetic as three rows a patient can follow: first week, last days, the difference of the two shown. */
function Rows({ improvement }: { improvement: Improvement }) {
  const first = improvement.baseline.toFixed(1);
  const last = improvement.current.toFixed(1);
  const lower = Number(first) - Number(last);
  const window = Math.round((Date.parse(improvement.currentTo) - Date.parse(improvement.currentFrom)) / 86_400_000) + 1;
  const rows = [
    ['First week', `${improvement.baselineLogs} of 7 days logged`, first],
    [
      window === 14 ? 'Last two weeks' : `Last ${window} days`,
      `${improvement.currentLogs} of ${window} days logged`,
      last,
    ],
    [
      lower < 0 ? 'Higher by' : 'Lower by',
      lower < 0 ? `${last} − ${first}` : `${first} − ${last}`,
      Math.abs(lower).toFixed(1),
    ],
  ] as const;
  return (
    <>
      <dl>
        {rows.map(([what, from, number], index) => (
          <div
            key={what}
            className={`flex items-baseline gap-2 border-t py-2 ${index === 2 ? 'border-ink' : 'border-line'}`}
          >
            <dt className={index === 2 ? 'font-semibold' : undefined}>
              {what} <span className="ml-1 text-15 font-normal text-ink-soft">{from}</span>
            </dt>
            <dd className="ml-auto text-20 font-semibold tabular-nums">{number}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-15">
        Most people feel a change of 30 %: for you, {(Number(first) * 0.3).toFixed(1)} points. We read your{' '}
        {improvement.site}: it hurt more at the start. Days without a log are left out.
      </p>
    </>
  );
}

/** One sentence, then "How we know", which opens the arithmetic: means, counts of logs, the difference. */
export function Verdict({ sentence, improvement, variant = 'patient', startedOn, open }: VerdictProps) {
  if (variant === 'patient') {
    return (
      <div>
        <p className="text-25 font-semibold">{sentence}</p>
        {improvement && (
          <Disclosure summary="How we know" open={open}>
            <Rows improvement={improvement} />
          </Disclosure>
        )}
      </div>
    );
  }
  const days = (from: string, to: string) => `Days ${dayOf(startedOn, from)}–${dayOf(startedOn, to)}`;
  const digits = improvement ? meanDigits(improvement) : 1;
  const first = improvement?.baseline.toFixed(digits);
  const last = improvement?.current.toFixed(digits);
  const change = improvement && changeWords(improvement.relative);
  return (
    <div>
      <p className="text-20 font-semibold">{sentence}</p>
      {improvement && (
        <p className="text-15 text-ink-soft">
          {days(improvement.baselineFrom, improvement.baselineTo)}: <b className="text-ink">{first}</b> (
          {logs(improvement.baselineLogs)}), then {days(improvement.currentFrom, improvement.currentTo).toLowerCase()}:{' '}
          <b className="text-ink">{last}</b> ({logs(improvement.currentLogs)}).{' '}
          {change && (
            <>
              ({first} − {last}) ÷ {first} = <b className="text-ink">{change}</b>;{' '}
            </>
          )}
          30&nbsp;% is a change most people feel.
        </p>
      )}
    </div>
  );
}
