'use client';
import { useState } from 'react';
import { safetyFindings } from '@cairn/rules/safetyFindings';
import { type SafetyAnswers, type Side, historyQuestions, newId, redFlagQuestions } from '@cairn/vocabulary';
import type { Day } from '#day/Day.ts';
import { writtenNow } from '#day/writtenNow.ts';
import { useQueue } from '#queue/QueueProvider.tsx';
import { AnswerButtons } from '#safety/AnswerButtons.tsx';
import { QuestionScreen } from '#safety/QuestionScreen.tsx';
import { SafetyCheck } from '#safety/SafetyCheck.tsx';
import { urgentTier } from '#safety/urgentTier.ts';
import { screensBefore } from './IntakeDraft.ts';
import { IntakeSent } from './IntakeSent.tsx';
import { OnsetAnswer } from './OnsetAnswer.tsx';
import { useIntakeDraft } from './useIntakeDraft.ts';

const name = 'First questions';
const of = screensBefore + redFlagQuestions.length;
const sides: { id: Side; label: string }[] = [
  { id: 'left', label: 'The left leg' },
  { id: 'right', label: 'The right leg' },
  { id: 'both', label: 'Both legs' },
];
const noYes = [
  { id: 'no', label: 'No' },
  { id: 'yes', label: 'Yes' },
] as const;

/** What is asked once, one question a screen; a tap moves on. */
export function FirstQuestions({ day }: { day: Day }) {
  const { entries, add } = useQueue();
  const [draft, change] = useIntakeDraft(day.episode.id);
  const [ended, setEnded] = useState(false);
  /** False while this visit is still at the questions, though an urgent answer has gone ahead. */
  const [asking, setAsking] = useState(false);
  const entry = entries.findLast(({ kind }) => kind === 'intake');
  const goTo = (step: number) => change({ step });

  const send = (answers: SafetyAnswers, amends?: string) => {
    const { today, ...written } = writtenNow(day.zone);
    const envelope = { ...written, episodeId: day.episode.id };
    const urgent = urgentTier(safetyFindings(answers, draft.history, null)) !== null;
    setAsking(true);
    // The first answers cannot be amended, a safety check can: an urgent answer goes ahead as one, to be put right.
    if (!amends)
      add({
        kind: 'intake',
        input: {
          ...envelope,
          side: draft.side ?? 'both',
          onsetOn: draft.onsetOn,
          history: draft.history,
          answers: urgent ? {} : answers,
        },
      });
    if (!amends && !urgent) return '';
    const id = newId();
    add({
      kind: 'safety',
      input: { ...envelope, id, on: today, nothingNew: false, answers, ...(amends && { amends }) },
    });
    return amends ?? id;
  };

  if (entry && (ended || !asking))
    return <IntakeSent day={day} entry={entry} onCheck={() => goTo(1)} onForget={() => change(null)} />;
  if (draft.step === 0)
    return (
      <QuestionScreen
        name={name}
        now={1}
        of={of}
        question={`Hello ${day.givenName}. Which leg hurts?`}
        hint="If both hurt, choose both."
      >
        <AnswerButtons
          label="Which leg hurts?"
          answers={sides}
          chosen={draft.side}
          onChoose={(side) => change({ side, step: 1 })}
        />
      </QuestionScreen>
    );
  if (draft.step === 1)
    return (
      <QuestionScreen
        name={name}
        now={2}
        of={of}
        question="When did this pain begin?"
        hint="This spell of it. About the day is good enough."
        onBack={() => goTo(0)}
      >
        <OnsetAnswer today={day.today} value={draft.onsetOn} onAnswer={(onsetOn) => change({ onsetOn, step: 2 })} />
      </QuestionScreen>
    );
  const asked = historyQuestions[draft.step - 2];
  if (asked) {
    const known = draft.history[asked.id];
    return (
      <QuestionScreen
        name={name}
        now={draft.step + 1}
        of={of}
        question={asked.question}
        hint={asked.hint}
        onBack={() => goTo(draft.step - 1)}
      >
        <AnswerButtons
          label={asked.question}
          answers={noYes}
          chosen={known === undefined ? null : known ? 'yes' : 'no'}
          onChoose={(answer) =>
            change({ history: { ...draft.history, [asked.id]: answer === 'yes' }, step: draft.step + 1 })
          }
        />
      </QuestionScreen>
    );
  }
  return (
    <SafetyCheck
      name={name}
      before={screensBefore}
      day={{ ...day, history: draft.history }}
      nprs={null}
      changing={null}
      resume={{ step: draft.safetyStep, answers: draft.answers }}
      onProgress={({ step, answers }) => change({ safetyStep: step, answers })}
      onBackOut={() => goTo(screensBefore - 1)}
      onSend={send}
      onEnd={() => setEnded(true)}
    />
  );
}
