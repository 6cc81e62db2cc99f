import { Check } from 'lucide-react';
import { cn } from '@cairn/ui/cn';

type AnswerButtonsProps<T extends string> = {
  /** The question, for readers of the screen. */
  label: string;
  answers: readonly { id: T; label: string }[];
  /** What was answered before one came back; nothing is chosen at first. */
  chosen: T | null;
  onChoose: (answer: T) => void;
};

/** The answers as big buttons one under the other; a tap moves on. */
export function AnswerButtons<T extends string>({ label, answers, chosen, onChoose }: AnswerButtonsProps<T>) {
  return (
    <div role="group" aria-label={label} className="grid gap-2">
      {answers.map((answer) => (
        <button
          key={answer.id}
          type="button"
          aria-pressed={chosen === answer.id}
          onClick={() => onChoose(answer.id)}
          className={cn(
            'control-edge flex min-h-16 items-center justify-between gap-3 bg-surface px-4 py-2 text-left text-20 hover:border-trail',
            chosen === answer.id && 'border-trail bg-trail-soft font-semibold',
          )}
        >
          {answer.label}
          {chosen === answer.id && <Check aria-hidden className="size-6 shrink-0 text-trail" />}
        </button>
      ))}
    </div>
  );
}
