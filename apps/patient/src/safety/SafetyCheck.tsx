'use client';
import { MessageCircle, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { safetyFindings } from '@cairn/rules/safetyFindings';
import { Button } from '@cairn/ui/primitives/Button';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { type SafetyAnswers, type SafetyFinding, redFlagQuestions } from '@cairn/vocabulary';
import { clockTime } from '#day/clockTime.ts';
import type { Day } from '#day/Day.ts';
import type { LogItem, SafetyValues } from '#day/LogItem.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { SaddlePicture } from './SaddlePicture.tsx';
import { telHref } from '@cairn/vocabulary';
import { UrgentCard } from './UrgentCard.tsx';
import { urgentTier } from './urgentTier.ts';
import { CheckEnd } from './CheckEnd.tsx';

export type SafetyCheckProps = {
  /** What the questions are part of, how many came before them, and how many there are in all. */
  name?: string;
  before?: number;
  day: Pick<Day, 'clinic' | 'history' | 'therapist' | 'zone'>;
  /** The day's highest rating, null when none was given. */
  nprs: number | null;
  /** The check that is being changed; null for a new one. */
  changing: LogItem<SafetyValues> | null;
  /** Keeps and sends the answers so far; returns the id that a later version amends. */
  onSend: (answers: SafetyAnswers, amends?: string) => string;
  /** Where one was when the page was left, and where one is now. */
  resume?: { step: number; answers: SafetyAnswers };
  onProgress?: (progress: { step: number; answers: SafetyAnswers }) => void;
  /** Back from the first question. */
  onBackOut?: () => void;
  /** Leaves before the last question; the answers so far are sent. Without it the questions have no "Close". */
  onClose?: () => void;
  onEnd: () => void;
};

const last = redFlagQuestions.length - 1;
const stepOf = (findings: readonly SafetyFinding[]) =>
  Math.max(
    0,
    redFlagQuestions.findIndex(({ id }) => id === findings[0]?.question),
  );

/**
 * The questions one a screen. What an answer calls for is worked out here, before and without the server: an emergency
 * stops the questions at once, and the answers so far are sent at once.
 */
export function SafetyCheck(props: SafetyCheckProps) {
  const {
    name = 'Safety check',
    before = 0,
    day,
    nprs,
    changing,
    onSend,
    resume,
    onProgress,
    onBackOut,
    onClose,
    onEnd,
  } = props;
  const history = day.history ?? {};
  const read = (given: SafetyAnswers) => safetyFindings(given, history, nprs);
  const [answers, setAnswers] = useState<SafetyAnswers>(resume?.answers ?? changing?.answers ?? {});
  const [step, setStep] = useState(() => resume?.step ?? stepOf(read(answers)));
  const [showing, setShowing] = useState<'question' | 'card' | 'end'>('question');
  /** What the clinic has or gets of these answers; a later version amends the first. */
  const [sent, setSent] = useState(
    changing && { firstId: changing.firstId, answers: changing.answers, at: changing.writtenAt },
  );
  const question = redFlagQuestions[step] ?? redFlagQuestions[0];
  const findings = read(answers);
  const tier = urgentTier(findings);

  const send = (next: SafetyAnswers) => {
    if (Object.keys(next).length === 0 || sent?.answers === next) return;
    setSent({ firstId: onSend(next, sent?.firstId), answers: next, at: new Date() });
  };
  const goTo = (to: number, given: SafetyAnswers) => {
    setStep(to);
    onProgress?.({ step: to, answers: given });
  };
  const goOn = (next: SafetyAnswers) => {
    setShowing(step < last ? 'question' : 'end');
    if (step < last) goTo(step + 1, next);
    else send(next);
  };
  const choose = (answer: string) => {
    const next = { ...answers, [question.id]: answer };
    setAnswers(next);
    const reached = urgentTier(read(next));
    // Sent at once when it is urgent, and put right at once when what was sent as urgent is answered anew.
    if (reached || (sent && urgentTier(read(sent.answers)))) send(next);
    if (reached === 'E' || (reached === 'S' && tier === null)) setShowing('card');
    else goOn(next);
  };

  const correct = () => {
    setStep(stepOf(findings));
    setShowing('question');
  };

  if (showing === 'end') return <CheckEnd day={day} findings={findings} onEnd={onEnd} />;
  if (showing === 'card' && tier)
    return (
      <UrgentCard
        page
        tier={tier}
        findings={findings}
        history={history}
        clinic={day.clinic}
        kept={`Your answer is saved on this phone${sent ? ` (${clockTime(sent.at, day.zone)})` : ''} and is sent when you’re online.`}
      >
        {tier === 'S' && (
          <Button variant="secondary" size="action" onClick={() => goOn(answers)}>
            Go on with the questions
          </Button>
        )}
        <Button variant="quiet" className="text-ink" onClick={correct}>
          I tapped the wrong answer
        </Button>
      </UrgentCard>
    );
  return (
    <QuestionScreen
      name={name}
      now={before + step + 1}
      of={before + redFlagQuestions.length}
      question={question.question}
      hint={question.hint}
      picture={question.id === 'saddle' ? <SaddlePicture /> : undefined}
      onBack={step > 0 ? () => goTo(step - 1, answers) : onBackOut}
      onClose={
        onClose &&
        (() => {
          send(answers);
          onClose();
        })
      }
    >
      <AnswerButtons
        label={question.question}
        answers={question.answers}
        chosen={answers[question.id] ?? null}
        onChoose={choose}
      />
      <a
        href={telHref(day.clinic.phone)}
        className={buttonStyle({
          variant: 'secondary',
          size: 'big',
          className: 'justify-start px-4 text-left font-normal',
        })}
      >
        <MessageCircle aria-hidden />
        I would rather say it to a person: call {day.clinic.phone}
      </a>
      <p className="flex gap-3 text-15 text-ink-soft">
        <Smartphone aria-hidden className="mt-0.5 size-5 shrink-0" />
        A tap moves you on. Works without internet: if you need help fast, this phone tells you at once.
      </p>
    </QuestionScreen>
  );
}
