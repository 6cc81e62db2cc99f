import type { TimelineInput } from '@cairn/vocabulary';
import { caseDay, caseTimeline, type CaseTimeline } from '../caseTimeline.ts';

type WalkEntry = NonNullable<TimelineInput['walkLogs']>[number];

/** 10 minutes, 2 bouts, 4 days a week, in force since day 1: 8 bouts a week. */
export const casePlan = { effectiveOn: caseDay(1), quotaMinutes: 10, boutsPerDay: 2, daysPerWeek: 4 };
export const caseDose = { minutesPerBout: 10, boutsPerDay: 2, daysPerWeek: 4 };

/** A calm walking day: both bouts, pain 3 before, 4 at its peak, 3 next morning. */
export const walkDay = (day: number, other: Partial<WalkEntry> = {}): WalkEntry => ({
  on: caseDay(day),
  minutes: 10,
  bouts: 2,
  painBefore: 3,
  painPeak: 4,
  painNextMorning: 3,
  ...other,
});

/** The second week with walks on days 8, 10, 12, 14, unless others are given, and pain 3 every day of both weeks. */
export const doseCase = (timeline: CaseTimeline = {}) =>
  caseTimeline({ leg: '3*14', plan: casePlan, walkLogs: [8, 10, 12, 14].map((day) => walkDay(day)), ...timeline });

/** Calm walking days. */
export const days = (...which: number[]) => which.map((day) => walkDay(day));
/** Pain of the first week, then of the second. */
export const weeks = (first: string, second: string) => ({ leg: `${first} ${second}` });
