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

/** By days since the log before: what is carried over, and the scale that makes the rest of one spread. */
const GAPS = 64;
const carriedOver = Float64Array.from({ length: GAPS }, (_, gap) => LAG_1 ** gap);
const scaleOf = carriedOver.map((kept) => 1 / Math.sqrt(1 - kept * kept));

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
    // After two months nothing is carried over, as nothing is into the first log.
    const gap = before ? log.day - before.day : GAPS;
    const kept = carriedOver[gap] ?? 0;
    const spread = scaleOf[gap] ?? 1;
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
