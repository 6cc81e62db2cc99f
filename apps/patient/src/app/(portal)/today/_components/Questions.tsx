'use client';
import { useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { EmptyState } from '@cairn/ui/primitives/EmptyState';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import type { PromAnswers, PromForm } from '@cairn/vocabulary';
import type { LogItem, PromValues } from '#day/LogItem.ts';
import { PromRun } from '#prom/PromRun.tsx';
import { dueForms } from '#prom/dueForms.ts';
import type { DayValue } from './useDay.ts';

type QuestionsProps = { value: DayValue; changing: LogItem<PromValues> | null; onClose: () => void };

/** The questionnaires that are due, or one to put right: what is saved then is a new version, the first one is kept. */
export function Questions({ value, changing, onClose }: QuestionsProps) {
  const { day, items, write, remove } = value;
  // As it was when the page opened: what is answered on the way does not end the run.
  const [forms] = useState<PromForm[]>(() => (changing ? [changing.form] : dueForms(day.due, items)));
  const send = (form: PromForm, answers: PromAnswers) => {
    const { instrument, questionnaireId } = form;
    const of = questionnaireId
      ? { questionnaireId }
      : { instrument: instrument === 'rmdq' ? undefined : (instrument ?? undefined) };
    // What the server would not take was never an entry: it is written anew. Taken with other values: it can be changed.
    const refusedFirst =
      changing?.at.state === 'refused' && !changing.changed && changing.at.refusal.code !== 'CONFLICT';
    const about = changing ? { on: changing.on, amends: refusedFirst ? undefined : changing.firstId } : {};
    if (changing?.at.state === 'refused') remove(changing.id);
    return write({ kind: 'prom', form, input: { ...of, answers } }, about);
  };
  if (forms.length === 0)
    return (
      <>
        <PageHeading>Questions</PageHeading>
        <EmptyState title="Nothing to answer now" action={<Button onClick={onClose}>Back to Today</Button>}>
          When there are questions for you, they wait on Today.
        </EmptyState>
      </>
    );
  return (
    <PromRun
      forms={forms}
      before={changing?.answers ?? null}
      therapist={day.therapist}
      zone={day.zone}
      items={items}
      onSend={send}
      onClose={onClose}
    />
  );
}
