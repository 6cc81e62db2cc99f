import { instruments, type Instrument } from '@cairn/vocabulary';
import { isUnder } from '../isUnder.ts';

/** A change of a score: positive is better, whichever way the instrument counts. */
export interface ScoreChange {
  points: number;
  /** Share of the first score; null when that was 0. */
  share: number | null;
  /** `same` is less than the change that matters. */
  means: 'better' | 'worse' | 'same';
}

/**
 * What a later score says against the first. Where both points and a share are published either suffices. A global
 * rating of change is itself a change: it is read against 0.
 * @source clinical.md 3 [1, 11, 14, 19]
 */
export function changeThatMatters(instrument: Instrument, first: number, later: number): ScoreChange {
  const { better, changePoints, changeShare } = instruments[instrument];
  const points = instrument === 'groc' ? later : better === 'lower' ? first - later : later - first;
  const share = instrument === 'groc' || first === 0 ? null : points / first;
  const byPoints = !isUnder(Math.abs(points), changePoints);
  const byShare = changeShare !== null && !isUnder(Math.abs(share ?? 0), changeShare);
  const means = byPoints || byShare ? (points > 0 ? 'better' : 'worse') : 'same';
  return { points, share, means };
}
