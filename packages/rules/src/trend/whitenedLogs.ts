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

/** Logs without what each carries over from the one before, all of one spread; `count` of them, in rows that are longer. */
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

const roomFor = (logs: number): WhitenedLogs => ({
  count: 0,
  days: new Int32Array(logs),
  carried: new Float64Array(logs),
  scale: new Float64Array(logs),
  ratings: new Float64Array(logs),
  squares: 0,
  flat: new Float64Array(logs + 1),
  flatRated: new Float64Array(logs + 1),
});

/** The rows of the fit before are written over: to ask for memory anew takes longer than to fill it. */
let room = roomFor(64);

/** @param logs oldest first @returns what holds until the next call */
export function whitenedLogs(logs: readonly LoggedPain[]): WhitenedLogs {
  const count = logs.length;
  if (room.days.length < count) room = roomFor(2 * count);
  const { days, carried, scale, ratings, flat, flatRated } = room;
  let squares = 0;
  let before: LoggedPain | undefined;
  let flatSum = 0;
  let ratedSum = 0;
  for (let i = 0; i < count; i += 1) {
    const log = logs[i] as LoggedPain;
    // After two months nothing is carried over, as nothing is into the first log.
    const gap = before ? log.day - before.day : GAPS;
    const kept = carriedOver[gap] ?? 0;
    const spread = scaleOf[gap] ?? 1;
    const rating = (log.nprs - FLARE_MEAN - (before ? kept * (before.nprs - FLARE_MEAN) : 0)) * spread;
    const one = (1 - kept) * spread;
    flatSum += one * one;
    ratedSum += one * rating;
    squares += rating * rating;
    days[i] = log.day;
    carried[i] = kept;
    scale[i] = spread;
    ratings[i] = rating;
    flat[i + 1] = flatSum;
    flatRated[i + 1] = ratedSum;
    before = log;
  }
  room.count = count;
  room.squares = squares;
  return room;
}
