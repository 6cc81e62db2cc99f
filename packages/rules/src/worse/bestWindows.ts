import type { Policy } from '@cairn/vocabulary';
import { isUnder } from '../isUnder.ts';
import { meanOf, type PainSeries } from '../painSeries.ts';

/**
 * For each day the last day of the best (lowest) earlier-window mean that ended by then, 0 when none had its logs.
 * In the first two weeks a window holds what days there are, if they have the logs it needs.
 */
export function bestWindows(series: PainSeries, { worse: { earlierDays, earlierLogs } }: Policy): Int32Array {
  const best = new Int32Array(series.sums.length);
  let lowest = Number.POSITIVE_INFINITY;
  for (let day = 1; day < best.length; day += 1) {
    const mean = meanOf(series, day - earlierDays + 1, day, earlierLogs)?.mean ?? Number.POSITIVE_INFINITY;
    const better = isUnder(mean, lowest);
    if (better) lowest = mean;
    best[day] = better ? day : (best[day - 1] ?? 0);
  }
  return best;
}
