import { Check } from 'lucide-react';
import { cn } from '../../cn.ts';

export type TapAnswersProps = {
  /** The question, for readers of the screen. */
  label: string;
  answers: readonly string[];
  /** What was answered before one came back; nothing is chosen at first. */
  value: string | null;
  onChoose: (answer: string) => void;
};

/** The answers as big buttons one under the other; a tap answers. */
export function TapAnswers({ label, answers, value, onChoose }: TapAnswersProps) {
  return (
    <div role="group" aria-label={label} className="grid gap-2">
      {answers.map((answer) => (
        <button
          key={answer}
          type="button"
          aria-pressed={value === answer}
          onClick={() => onChoose(answer)}
          className={cn(
            'control-edge flex min-h-16 items-center justify-between gap-3 bg-surface px-4 py-2 text-left text-20 hover:border-trail',
            value === answer && 'border-trail bg-trail-soft font-semibold',
          )}
        >
          {answer}
          {value === answer && <Check aria-hidden className="size-6 shrink-0 text-trail" />}
        </button>
      ))}
    </div>
  );
}
