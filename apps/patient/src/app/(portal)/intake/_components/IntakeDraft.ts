import { type History, type LocalDate, type SafetyAnswers, type Side, historyQuestions } from '@cairn/vocabulary';

/** The first questions so far; `step` counts the screens from 0, `safetyStep` the safety questions within the last of them. */
export type IntakeDraft = {
  step: number;
  side: Side | null;
  onsetOn: LocalDate | null;
  history: History;
  safetyStep: number;
  answers: SafetyAnswers;
};

export const emptyDraft: IntakeDraft = { step: 0, side: null, onsetOn: null, history: {}, safetyStep: 0, answers: {} };

/** Screens before the safety questions: the side, when it began, and the history. */
export const screensBefore = 2 + historyQuestions.length;
