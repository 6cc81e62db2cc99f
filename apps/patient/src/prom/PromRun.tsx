'use client';
import { useState } from 'react';
import { PromQuestions } from '@cairn/ui/clinical/prom/PromQuestions';
import { lastWords } from '@cairn/ui/clinical/prom/promSteps';
import type { PromAnswers, PromForm } from '@cairn/vocabulary';
import type { LogItem } from '#day/LogItem.ts';
import { QuestionScreen } from '#safety/QuestionScreen.tsx';
import { PromEnd } from './PromEnd.tsx';
import { dueTitle } from './promWords.ts';

type PromRunProps = {
  /** What is asked, one after the other, as it was when the run began. */
  forms: readonly PromForm[];
  /** Answers that are being changed; null for new ones. */
  before: PromAnswers | null;
  therapist: string;
  zone: string;
  items: readonly LogItem[];
  /** Keeps and sends the answers; returns the id of their first version. */
  onSend: (form: PromForm, answers: PromAnswers) => string;
  onClose: () => void;
};

/** The questionnaires that are due, one after the other; each is sent when its last question is answered. */
export function PromRun({ forms, before, therapist, zone, items, onSend, onClose }: PromRunProps) {
  const [at, setAt] = useState(0);
  const [sent, setSent] = useState<string | null>(null);
  const form = forms[at];
  if (!form) return null;
  if (sent === null)
    return (
      <PromQuestions
        key={at}
        screen={QuestionScreen}
        form={form}
        before={before}
        onDone={(answers) => setSent(onSend(form, answers))}
        onClose={onClose}
      />
    );
  const following = forms[at + 1];
  return (
    <PromEnd
      therapist={therapist}
      zone={zone}
      item={items.find(({ firstId }) => firstId === sent) ?? null}
      words={lastWords(form)}
      next={
        following
          ? {
              title: dueTitle([following]),
              onNext: () => {
                setSent(null);
                setAt(at + 1);
              },
            }
          : null
      }
      onEnd={onClose}
    />
  );
}
