import type { WalkValues } from './LogItem.ts';

/** A walk's own values, out of whatever carries them. */
export const walkValues = (walk: WalkValues): Omit<WalkValues, 'kind'> => ({
  minutes: walk.minutes,
  breaks: walk.breaks,
  surface: walk.surface,
  painBefore: walk.painBefore,
  painPeak: walk.painPeak,
  painNextMorning: walk.painNextMorning,
  painEnd: walk.painEnd,
  bouts: walk.bouts,
  test: walk.test,
  minutesToPain: walk.minutesToPain,
  easedBySitting: walk.easedBySitting,
});
