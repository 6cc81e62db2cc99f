import type { NewLog } from '@cairn/rules';
import type { LocalDate, SafetyAnswers } from '@cairn/vocabulary';

/** What a transaction changed of that which the rules or the caseload read. */
export type Change = {
  /** The day it is about. */
  on: LocalDate;
  /** Safety answers that came with it. */
  answers: SafetyAnswers;
  /** The log that was added; `anew` when more than that changed; null when the days hold nothing of it. */
  days: NewLog | 'anew' | null;
  /** Whether it is a log that shows the care team that the patient is there. */
  isLog: boolean;
};
