import type { Intake } from './intake.ts';
import type { LocalDate } from './localDate.ts';
import type { SafetyAnswers } from './safetyAnswers.ts';
import type { Timeline } from './timeline.ts';

/**
 * What the numbers of one day mean, `FIELDS` a day; 0 where there is nothing. `legSum` over `legLogs` is the mean of the
 * day's leg ratings; `peak` is its highest rating of leg or back, when there is one; `furthest` is how far down pain
 * reached, 0 back … 6 foot; `minutes` is what was walked.
 */
export const FIELD = {
  legSum: 0,
  legLogs: 1,
  backSum: 2,
  backLogs: 3,
  peak: 4,
  furthest: 5,
  minutes: 6,
  kinds: 7,
} as const;
export const FIELDS = 8;

/** What was logged on a day, bits of `kinds`. */
export const KIND = {
  /** Something that ends a silence: a rating, a walk, a safety check. */
  logged: 1,
  walked: 2,
  reached: 4,
} as const;

/** A safety check that says more than "no". */
export interface SpokenCheck {
  day: number;
  answers: SafetyAnswers;
}

export interface DayOfScore {
  day: number;
  instrument: Timeline['proms'][number]['instrument'];
  score: number;
}

/**
 * All that the rules and the charts read of one episode, laid out by patient-local day: a few numbers a day for what is
 * logged every day, a list for what is rare. The versions that count, whatever the order in which logs arrived; adding a
 * log gives the same as laying out anew.
 */
export interface EpisodeDays {
  startedOn: LocalDate;
  /** First day of the leg pain, when known. */
  onsetOn: LocalDate | null;
  /** `FIELDS` numbers a day, day 1 (`startedOn`) first, up to the last day with a log. */
  cells: Int16Array;
  /** Day 1 or later; null when none was taken. */
  intake: (Pick<Intake, 'answers' | 'history'> & { day: number }) | null;
  /** Oldest first. */
  checks: SpokenCheck[];
  /** Oldest first; days before day 1 are 0 or less. */
  scores: DayOfScore[];
}

/**
 * How far an episode has been judged: what is needed to go on from the day after `day` without judging the days before
 * anew. Holds as long as no log about those days comes.
 */
export interface JudgedThrough {
  day: number;
  /** Names the policy and the rules that judged; others cannot go on from here. */
  by: string;
  /** Of each rule until when it is quiet, and until when it is as long as its condition holds: day numbers. */
  watches: [until: number, unchangedUntil: number][];
}
