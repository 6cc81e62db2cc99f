import type { WalkValues } from './LogItem.ts';

/** A walk's own values, out of whatever carries them. */
export const walkValues = ({ minutes, breaks, surface, painBefore, painPeak, painNextMorning }: WalkValues) => ({
  minutes,
  breaks,
  surface,
  painBefore,
  painPeak,
  painNextMorning,
});
