import type { Policy } from '@cairn/vocabulary';
import { isUnder } from '../isUnder.ts';
import { meanIn, type PainSeries } from '../painSeries.ts';
import { rowsOf } from '../rowsOf.ts';

/** The recent mean against the best earlier one, day by day; index = day. */
export interface Rises {
  /** Recent mean minus the best earlier one, NPRS points; NaN on a day that is not evaluable. */
  rise: Float64Array;
  /** Last day of the best (lowest) earlier window that ended before the recent days, 0 = none had its logs. */
  bestEnd: Int32Array;
  /** Evaluable days in a row up to this one on which the rise reached its limit; the others are passed over. */
  inARow: Int32Array;
}

/**
 * In one pass. A day is evaluable with the logs of both windows, and not before the first days are over: until then the
 * worse site may still change. In the first two weeks an earlier window holds what days there are, if they have the logs
 * it needs.
 * @source clinical.md 6, WORSE, A
 */
export function risesByDay(series: PainSeries, { worse, baseline }: Policy): Rises {
  const { earlierDays, earlierLogs, recentDays, recentLogs } = worse;
  const size = series.sums.length;
  const { floats, ints } = rowsOf(size, { floats: 1, ints: 2 });
  const rise = floats();
  rise[0] = Number.NaN;
  const [bestEnd, inARow] = [ints(), ints()];
  let lowest = Number.POSITIVE_INFINITY;
  let end = 0;
  let row = 0;
  for (let day = 1; day < size; day += 1) {
    const before = day - recentDays;
    const earlier = before < 1 ? Number.NaN : meanIn(series, before - earlierDays + 1, before, earlierLogs);
    if (isUnder(earlier, lowest)) {
      lowest = earlier;
      end = before;
    }
    bestEnd[day] = end;
    const recent = day < baseline.days || end === 0 ? Number.NaN : meanIn(series, before + 1, day, recentLogs);
    rise[day] = recent - lowest;
    if (!Number.isNaN(recent)) row = isUnder(recent - lowest, worse.rise) ? 0 : row + 1;
    inARow[day] = row;
  }
  return { rise, bestEnd, inARow };
}
