import type { Policy } from '@cairn/vocabulary';
import type { Days } from '../days.ts';
import { isUnder } from '../isUnder.ts';
import { meanOf, type WindowMean } from '../painSeries.ts';

export interface RiseMeasure {
  best: WindowMean;
  recent: WindowMean;
  rise: number;
}

/**
 * The recent mean against the best earlier one on `day`; null when the day is not evaluable, as it is before the first
 * days are over: until then the worse site may still change.
 */
export function riseMeasure(days: Days, day: number, { worse, baseline }: Policy): RiseMeasure | null {
  if (day < baseline.days) return null;
  const series = days.pain[days.site];
  const recent = meanOf(series, day - worse.recentDays + 1, day, worse.recentLogs);
  const bestEnd = days.bestWindow[Math.max(0, day - worse.recentDays)] ?? 0;
  if (!recent || bestEnd === 0) return null;
  const best = meanOf(series, bestEnd - worse.earlierDays + 1, bestEnd, worse.earlierLogs);
  return best && { best, recent, rise: recent.mean - best.mean };
}

/**
 * Whether pain has got worse by `day`: the rise reached its limit on that day and on the evaluable days before it, as
 * many in a row as the policy asks. Days that are not evaluable between them are passed over; null when `day` itself
 * is not evaluable.
 * @source clinical.md 6, WORSE, A
 */
export function isWorsening(days: Days, day: number, policy: Policy): boolean | null {
  if (!riseMeasure(days, day, policy)) return null;
  let left = policy.worse.days;
  for (let past = day; past > policy.worse.recentDays && left > 0; past -= 1) {
    const measure = riseMeasure(days, past, policy);
    if (!measure) continue;
    if (isUnder(measure.rise, policy.worse.rise)) return false;
    left -= 1;
  }
  return left === 0;
}
