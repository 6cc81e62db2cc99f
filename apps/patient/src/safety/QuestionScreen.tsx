'use client';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { ProgressSteps } from '@cairn/ui/primitives/ProgressSteps';
import { useFocusOnChange } from './useFocusOnChange.ts';

export type QuestionScreenProps = {
  /** What the questions are: "Safety check". */
  name: string;
  /** Counts from 1. */
  now: number;
  of: number;
  question: string;
  hint?: ReactNode;
  /** A drawing that shows what is meant. */
  picture?: ReactNode;
  onBack?: () => void;
  onClose?: () => void;
  /** The answers, or a control of another kind. */
  children: ReactNode;
};

/** One question a screen: where one is, the question, its answers; back and close on top. */
export function QuestionScreen({
  name,
  now,
  of,
  question,
  hint,
  picture,
  onBack,
  onClose,
  children,
}: QuestionScreenProps) {
  const heading = useFocusOnChange<HTMLHeadingElement>(now);
  return (
    <div className="grid gap-4">
      <div className="grid min-h-12 grid-cols-[1fr_auto_1fr] items-center">
        <span>
          {onBack && (
            <Button variant="quiet" className="-ml-4 text-ink" onClick={onBack}>
              <ArrowLeft aria-hidden />
              Back
            </Button>
          )}
        </span>
        <p className="font-semibold">{name}</p>
        <span className="justify-self-end">
          {onClose && (
            <Button variant="quiet" className="-mr-4 text-ink" onClick={onClose}>
              Close
            </Button>
          )}
        </span>
      </div>
      <ProgressSteps now={now} of={of} />
      <div className="grid gap-2">
        <h1 ref={heading} tabIndex={-1} className="text-25 font-semibold text-balance outline-none sm:text-32">
          {question}
        </h1>
        {hint && <p>{hint}</p>}
      </div>
      {picture}
      {children}
    </div>
  );
}
