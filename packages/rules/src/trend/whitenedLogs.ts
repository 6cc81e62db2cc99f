import { shareOf } from './courses.ts';
import type { TabledCourse } from './courseTable.ts';
import { threeRows } from './threeRows.ts';

/** A day's mean rating. */
export interface LoggedPain {
  day: number;
  nprs: number;
}

/** Correlation of the noise from day to day. @source clinical.md 2, A */
const LAG_1 = 0.33;
/** Flares lift the mean rating. @source clinical.md 7 [28, 29] */
const FLARE_MEAN = 0.25;

/** Logs without what each carries over from the one before, all of one spread; `count` of them. */
export interface WhitenedLogs {
  count: number;
  days: Int32Array;
  /** What is carried over, and the scale that makes the rest of one spread. */
  carried: Float64Array;
  scale: Float64Array;
  ratings: Float64Array;
  /** Sum of the squared ratings. */
  squares: number;
  /** Of the first 0 … count logs: a level of 1 whitened, squared, and times the ratings. */
  flat: Float64Array;
  flatRated: Float64Array;
}

/** @param logs oldest first */
export function whitenedLogs(logs: readonly LoggedPain[]): WhitenedLogs {
  const count = logs.length;
  const [carried, scale, ratings] = threeRows(count);
  const [flat, flatRated] = threeRows(count + 1);
  const days = new Int32Array(count);
  let squares = 0;
  let before: LoggedPain | undefined;
  for (const [i, log] of logs.entries()) {
    const kept = before ? LAG_1 ** (log.day - before.day) : 0;
    const spread = 1 / Math.sqrt(1 - kept * kept);
    const rating = (log.nprs - FLARE_MEAN - (before ? kept * (before.nprs - FLARE_MEAN) : 0)) * spread;
    const one = (1 - kept) * spread;
    days[i] = log.day;
    carried[i] = kept;
    scale[i] = spread;
    ratings[i] = rating;
    flat[i + 1] = (flat[i] ?? 0) + one * one;
    flatRated[i + 1] = (flatRated[i] ?? 0) + one * rating;
    squares += rating * rating;
    before = log;
  }
  return { count, days, carried, scale, ratings, squares, flat, flatRated };
}

/**
 * Of the first 0 … count logs, three sums each, one after the other (memory is asked for once, as that takes longer than
 * the sums): a decay whitened times a level of 1, squared, and times the ratings.
 */
export function decaySums(decay: Float64Array, { count, days, carried, scale, ratings }: WhitenedLogs): Float64Array {
  const sums = new Float64Array(3 * (count + 1));
  let crossed = 0;
  let squared = 0;
  let rated = 0;
  let before = 0;
  for (let i = 0; i < count; i += 1) {
    const value = decay[(days[i] ?? 1) - 1] ?? 0;
    const kept = carried[i] ?? 0;
    const spread = scale[i] ?? 1;
    const white = (value - kept * before) * spread;
    before = value;
    crossed += white * (1 - kept) * spread;
    squared += white * white;
    rated += white * (ratings[i] ?? 0);
    sums[3 * i + 3] = crossed;
    sums[3 * i + 4] = squared;
    sums[3 * i + 5] = rated;
  }
  return sums;
}

/**
 * The whitened course squared, and times the ratings. Until its relapse it is asymptote + (1 − asymptote) · decay, so the
 * sums of the decay give it without a look at the logs; by hand, as this is where the time goes.
 */
export function courseSums(
  course: TabledCourse,
  sums: Float64Array,
  logs: WhitenedLogs,
): { own: number; shared: number } {
  const { asymptote, decay, relapsedFrom } = course;
  const { days, carried, scale, ratings } = logs;
  const left = 1 - asymptote;
  let i = logs.count;
  while (i > 0 && (days[i - 1] ?? 0) >= relapsedFrom) i -= 1;
  let own =
    asymptote * asymptote * (logs.flat[i] ?? 0) +
    2 * asymptote * left * (sums[3 * i] ?? 0) +
    left * left * (sums[3 * i + 1] ?? 0);
  let shared = asymptote * (logs.flatRated[i] ?? 0) + left * (sums[3 * i + 2] ?? 0);
  let before = i > 0 ? asymptote + left * (decay[(days[i - 1] ?? 1) - 1] ?? 0) : 0;
  for (; i < logs.count; i += 1) {
    const share = shareOf(asymptote, decay[(days[i] ?? 1) - 1] ?? 0, true);
    const white = (share - (carried[i] ?? 0) * before) * (scale[i] ?? 1);
    before = share;
    own += white * white;
    shared += white * (ratings[i] ?? 0);
  }
  return { own, shared };
}
