import { Furthest } from '@cairn/vocabulary';

/** How far down pain reached, of the days on which that was logged, oldest first. */
export interface Reach {
  days: { day: number; reach: number }[];
  /** How many of `days` lie in days 1 … day; index = day. */
  counts: Int32Array;
}

/**
 * Lays out the furthest point of each day, 0 back … 6 foot. Of several logs a day the one furthest down counts: a place
 * that was reached is no average.
 * @param logs with day numbers 1 … size − 1
 */
export function reachByDay(size: number, logs: readonly { day: number; furthest?: Furthest | null }[]): Reach {
  const reached = new Int8Array(size).fill(-1);
  for (const { day, furthest } of logs)
    if (furthest) reached[day] = Math.max(reached[day] ?? -1, Furthest.options.indexOf(furthest));
  const days: Reach['days'] = [];
  const counts = new Int32Array(size);
  for (let day = 1; day < size; day += 1) {
    const reach = reached[day] ?? -1;
    if (reach >= 0) days.push({ day, reach });
    counts[day] = days.length;
  }
  return { days, counts };
}
