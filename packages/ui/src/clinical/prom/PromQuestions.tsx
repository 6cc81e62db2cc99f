'use client';
import { type ComponentType, type ReactNode, useState } from 'react';
import { ItemAnswer, type ItemValue } from './ItemAnswer.tsx';
import { TickList } from './TickList.tsx';
import { type PromStep, isTapped, promSteps, rateItem } from './promSteps.ts';
import { Button } from '../../primitives/Button.tsx';
import { FieldError } from '../../primitives/FieldError.tsx';
import { type PromAnswers, type PromForm, answerProblem, promProblems, psfsItem, psfsPrompt } from '@cairn/vocabulary';
import { NamesStep } from './NamesStep.tsx';
import { type Given, givenBefore, promAnswers } from './promAnswers.ts';

/** One screen: where one is, the question, its control; back and close. */
export type PromScreenProps = {
  name: string;
  /** Counts from 1. */
  now: number;
  of: number;
  question: string;
  hint?: string | undefined;
  onBack?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
  children: ReactNode;
};

export type PromQuestionsProps = {
  /** How a screen is laid out: the portal's whole page, or a frame of the preview. */
  screen: ComponentType<PromScreenProps>;
  form: PromForm;
  /** Answers that are being changed; null for new ones. */
  before: PromAnswers | null;
  onDone: (answers: PromAnswers) => void;
  onClose?: (() => void) | undefined;
};

/** What a step asks, and in which words. */
function questionOf(step: PromStep): { question: string; hint: string | undefined } {
  switch (step.kind) {
    case 'names':
      return step.first
        ? { question: psfsPrompt, hint: 'Such as: put on my shoes, sit at work, carry a bag.' }
        : { question: 'Is something else hard to do now?', hint: `You can add ${step.room} more, or go on.` };
    case 'rate':
      return { question: step.activity, hint: psfsItem.question };
    case 'ticks':
      return { question: 'Tick what is true today', hint: step.over.join(' ') || undefined };
    case 'item':
      return { question: step.item.text, hint: step.over.join(' ') || undefined };
  }
}

/** One questionnaire, one question a screen: a tap moves on, back works, nothing is chosen at first. */
export function PromQuestions({ screen: Screen, form, before, onDone, onClose }: PromQuestionsProps) {
  const [given, setGiven] = useState<Given>(() => givenBefore(form, before ?? []));
  const [added, setAdded] = useState<string[]>([]);
  const [at, setAt] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const steps = promSteps(form, added);
  const step = steps[Math.min(at, steps.length - 1)];
  if (!step) return null;

  const go = (to: number) => {
    setProblem(null);
    setAt(to);
  };
  const goOn = (now: Given, names = added) => {
    const ahead = promSteps(form, names);
    if (at + 1 < ahead.length) return go(at + 1);
    const answers = promAnswers(form, now, [...form.activities, ...names]);
    const problems = promProblems(form, answers);
    const wrong = ahead.findIndex((each) => each.kind === 'item' && problems[each.item.linkId] !== undefined);
    const words = Object.values(problems)[0];
    if (!words) return onDone(answers);
    if (wrong >= 0) setAt(wrong);
    setProblem(words);
  };
  const answer = (key: string, value: ItemValue, moves: boolean) => {
    const now = new Map(given).set(key, value);
    setGiven(now);
    setProblem(null);
    if (moves) goOn(now);
  };

  const { question, hint } = questionOf(step);
  const item = step.kind === 'item' ? step.item : step.kind === 'rate' ? rateItem(step.activity) : null;
  const key = step.kind === 'item' ? step.item.linkId : step.kind === 'rate' ? step.activity : '';
  const value = given.get(key) ?? null;
  const next = () => {
    const words = item && answerProblem(item, value);
    if (words) return setProblem(words);
    if (item?.required && (value === null || value === '')) return setProblem('This is not answered yet.');
    goOn(given);
  };
  const isBlank = value === null || value === '';
  return (
    <Screen
      name={form.title}
      now={at + 1}
      of={steps.length}
      question={question}
      hint={hint}
      onBack={at > 0 ? () => go(at - 1) : undefined}
      onClose={onClose}
    >
      {step.kind === 'names' && (
        <NamesStep
          room={step.room}
          first={step.first}
          earlier={form.activities}
          names={added}
          onNext={(names) => {
            setAdded(names);
            goOn(given, names);
          }}
        />
      )}
      {step.kind === 'ticks' && (
        <>
          <TickList
            label={question}
            sentences={step.items}
            ticked={new Set(step.items.filter(({ linkId }) => given.get(linkId) === true).map(({ linkId }) => linkId))}
            onChange={(linkId, isTicked) => answer(linkId, isTicked, false)}
          />
          <Button size="action" onClick={next}>
            {step.items.some(({ linkId }) => given.get(linkId) === true) ? 'Next' : 'None is true today'}
          </Button>
        </>
      )}
      {item && (
        <>
          <ItemAnswer
            key={key}
            item={item}
            value={value}
            onChange={(chosen) => answer(key, chosen, isTapped(item))}
            error={isTapped(item) ? undefined : (problem ?? undefined)}
          />
          {isTapped(item) && problem && (
            <div role="alert">
              <FieldError>{problem}</FieldError>
            </div>
          )}
          {(!isTapped(item) || !isBlank) && (
            <Button size="action" variant={isTapped(item) ? 'secondary' : 'primary'} onClick={next}>
              {isBlank && !item.required ? 'Skip this question' : 'Next'}
            </Button>
          )}
          {isTapped(item) && isBlank && !item.required && (
            <Button variant="quiet" className="text-ink" onClick={() => goOn(given)}>
              Skip this question
            </Button>
          )}
        </>
      )}
      {item && isTapped(item) && isBlank && <p className="text-15 text-ink-soft">A tap moves you on.</p>}
      {form.copyright && <p className="text-13 text-ink-soft">{form.copyright}</p>}
    </Screen>
  );
}
