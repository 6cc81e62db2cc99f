/** One site's pain by day as running totals, index = day, day 1 first; a day counts once, with the mean of its logs. */
export interface PainSeries {
  /** Sum of the day means of days 1 … day. */
  sums: Float64Array;
  /** Days with a log among days 1 … day. */
  logs: Int32Array;
}

/** A mean over days `from` … `to` and the days with a log it rests on. */
export interface WindowMean {
  mean: number;
  logs: number;
  from: number;
  to: number;
}

/** Days with a log among days `from` … `to`, not over 0 when these lie the wrong way round; days before day 1 have none. */
export const logsIn = (series: PainSeries, from: number, to: number): number =>
  (series.logs[to] ?? 0) - (series.logs[Math.max(0, from - 1)] ?? 0);

/** The mean over days `from` … `to`, or null with fewer than `needed` (1 or more) days with a log. */
export function meanOf(series: PainSeries, from: number, to: number, needed: number): WindowMean | null {
  const first = Math.max(1, from);
  const logs = logsIn(series, first, to);
  if (logs < Math.max(1, needed)) return null;
  const sum = (series.sums[to] ?? 0) - (series.sums[first - 1] ?? 0);
  return { mean: sum / logs, logs, from: first, to };
}

/** The same mean as a number alone, NaN without its logs; `to` is 1 or later. For passes over every day. */
export function meanIn({ sums, logs }: PainSeries, from: number, to: number, needed: number): number {
  const before = Math.max(0, from - 1);
  const count = logs[to]! - logs[before]!;
  return count < Math.max(1, needed) ? Number.NaN : (sums[to]! - sums[before]!) / count;
}
