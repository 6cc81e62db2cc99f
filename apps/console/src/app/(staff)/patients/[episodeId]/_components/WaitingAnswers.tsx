import { Button } from '@cairn/ui/primitives/Button';
import { dayWords } from '#dates/dayWords.ts';
import { count } from '#words/count.ts';
import type { ChartWaiting } from './ChartData.ts';

type WaitingAnswersProps = { waiting: readonly ChartWaiting[]; onScore: (waiting: ChartWaiting) => void };

/** Answers to questionnaires whose scoring Cairn does not know: they count once somebody scores them. */
export function WaitingAnswers({ waiting, onScore }: WaitingAnswersProps) {
  if (waiting.length === 0) return null;
  return (
    <ul aria-label="Answers that wait for a score" className="grid gap-2">
      {waiting.map((each) => (
        <li
          key={each.firstId}
          className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-control border border-dashed border-line-strong px-3 py-2"
        >
          <p>
            <b>{each.title}</b>, {dayWords(each.on)}:{' '}
            {count(each.answers.filter(({ answer }) => answer !== null).length, 'answer')}, waiting for a score
          </p>
          <Button
            variant="secondary"
            aria-haspopup="dialog"
            aria-label={`Score ${each.title} of ${dayWords(each.on)}`}
            onClick={() => onScore(each)}
          >
            Score…
          </Button>
        </li>
      ))}
    </ul>
  );
}
