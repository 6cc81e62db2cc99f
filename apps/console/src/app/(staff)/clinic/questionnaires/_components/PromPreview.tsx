'use client';
import { ArrowLeft } from 'lucide-react';
import { type CSSProperties, useState } from 'react';
import { PromQuestions, type PromScreenProps } from '@cairn/ui/clinical/prom/PromQuestions';
import { lastWords } from '@cairn/ui/clinical/prom/promSteps';
import { Button } from '@cairn/ui/primitives/Button';
import { ProgressSteps } from '@cairn/ui/primitives/ProgressSteps';
import type { PromForm } from '@cairn/vocabulary';

/** The portal's own sizes within the console. */
const portal = { '--control': '3rem', '--body': '1.0625rem', '--body-line': '1.625rem' } as CSSProperties;

/** One screen of the portal in a frame. */
function PreviewScreen({ name, now, of, question, hint, onBack, children }: PromScreenProps) {
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
        <p className="text-center font-semibold">{name}</p>
      </div>
      <ProgressSteps now={now} of={of} />
      <div className="grid gap-2">
        <h3 className="text-25 font-semibold text-balance">{question}</h3>
        {hint && <p>{hint}</p>}
      </div>
      {children}
    </div>
  );
}

/** A questionnaire as patients see it, to go through; nothing is kept. */
export function PromPreview({ form }: { form: PromForm }) {
  const [run, setRun] = useState(0);
  const [isDone, setIsDone] = useState(false);
  const again = () => {
    setIsDone(false);
    setRun(run + 1);
  };
  return (
    <div
      role="region"
      aria-label="As patients see it"
      style={portal}
      className="mx-auto w-full max-w-[24.375rem] rounded-card border border-line-strong bg-canvas p-4 text-17"
    >
      {isDone ? (
        <div className="grid gap-3">
          <p className="text-20 font-semibold">That was the last question.</p>
          {lastWords(form).map((words) => (
            <p key={words}>{words}</p>
          ))}
          <Button variant="secondary" onClick={again}>
            From the beginning
          </Button>
        </div>
      ) : (
        <PromQuestions key={run} screen={PreviewScreen} form={form} before={null} onDone={() => setIsDone(true)} />
      )}
    </div>
  );
}
