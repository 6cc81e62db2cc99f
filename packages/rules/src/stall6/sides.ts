import type { Days, DayScore } from '../days.ts';
import { relativeChange } from '../windows.ts';

const lastWithin = (scores: DayScore[], day: number, age: number): DayScore | undefined =>
  scores.findLast((score) => score.day <= day && score.day >= day - age);

/** The latest global rating of change that is at most `age` days old, −5 … +5; null without one. */
export const grocOn = (days: Days, day: number, age: number): number | null =>
  lastWithin(days.groc, day, age)?.score ?? null;

/** Share of the first RMDQ that is gone; null without a first and a later one, or when the first was 0. */
export function rmdqChangeOn(days: Days, day: number, age: number): number | null {
  const first = days.rmdq[0];
  const latest = lastWithin(days.rmdq, day, age);
  return first && latest && latest.day > first.day ? relativeChange(first.score, latest.score) : null;
}
