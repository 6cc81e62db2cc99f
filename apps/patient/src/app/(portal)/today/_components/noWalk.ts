import type { WalkValues } from '#day/LogItem.ts';

/** What the form of a walk hands over. */
export type WalkFilled = Omit<WalkValues, 'kind'>;

/** A walk of which nothing is said yet. */
export const noWalk: Record<keyof WalkFilled, null> = {
  minutes: null,
  breaks: null,
  surface: null,
  painBefore: null,
  painPeak: null,
  painNextMorning: null,
  painEnd: null,
  bouts: null,
  test: null,
  minutesToPain: null,
  easedBySitting: null,
};
