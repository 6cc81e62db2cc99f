import { Card } from '@cairn/ui/primitives/Card';
import { dayWords } from '#dates/dayWords.ts';
import { answerWords } from '#words/answerWords.ts';
import { count } from '#words/count.ts';
import type { ChartData, ChartLog } from './ChartData.ts';
import { saysSomething } from './saysSomething.ts';

type SafetyLog = Extract<ChartLog, { kind: 'safety' }>;

const told = (log: SafetyLog) =>
  Object.entries(log.answers).filter(([question, answer]) => answer && saysSomething(question, answer));

/** What the safety checks of the last three weeks said, day by day; quiet ones are counted. */
export function SafetyCard({ chart: { logs } }: { chart: ChartData }) {
  const checks = logs.filter((log) => log.kind === 'safety');
  const speaking = checks.filter((log) => told(log).length > 0);
  return (
    <Card title="Safety answers" aside="last three weeks">
      <p>
        {checks.length === 0
          ? 'No safety check was answered.'
          : `${count(checks.length, 'check')} answered, ${checks.length - speaking.length} with nothing to report.`}
      </p>
      {speaking.length > 0 && (
        <ul className="mt-2 grid gap-2">
          {speaking.map((log) => (
            <li key={log.id} className="grid gap-x-3 border-t border-line pt-2 sm:grid-cols-[7rem_minmax(0,1fr)]">
              <span className="text-14 text-ink-soft">{dayWords(log.on)}</span>
              <ul className="grid gap-1">
                {told(log).map(([question, answer]) => {
                  const words = answerWords(question, answer);
                  return (
                    <li key={question}>
                      <span className="text-14 text-ink-soft">{words.question}</span> <b>{words.answer}</b>
                    </li>
                  );
                })}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
