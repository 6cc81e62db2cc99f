import { shareOn } from './courses.ts';
import { courseTable, type TabledCourse } from './courseTable.ts';
import { normalBelow } from './normal.ts';

/** A day's mean rating. */
export interface LoggedPain {
  day: number;
  nprs: number;
}

/** What the patient says of the change since day 1 on a day: a share of the baseline gone, and how sure that is. */
export interface SaidChange {
  day: number;
  relative: number;
  sd: number;
}

/** What a fit leaves: each course with each size of noise, index = course × noises + noise. */
export interface Trend {
  /** Least gone first. */
  courses: readonly TabledCourse[];
  /** Posterior weights, which add up to 1. */
  weights: Float64Array;
  /** Level on day 1 that each implies, and its spread, NPRS points. */
  levels: Float64Array;
  levelSds: Float64Array;
}

/** Correlation of the noise from day to day. @source clinical.md 2, A */
const LAG_1 = 0.33;
/** Flares lift the mean rating and spread it. @source clinical.md 7 [28, 29] */
const FLARE_MEAN = 0.25;
const FLARE_AND_ROUNDING_VARIANCE = 0.45;
/** Sizes of a person's noise, NPRS points, with their weights. @source clinical.md 7 [7], A */
const noises = (
  [
    [0.6, 0.2],
    [0.9, 0.3],
    [1.25, 0.3],
    [1.8, 0.15],
    [2.6, 0.05],
  ] as const
).map(([sd, weight]) => {
  const variance = sd * sd + FLARE_AND_ROUNDING_VARIANCE;
  return { logWeight: Math.log(weight), variance, logVariance: Math.log(variance) };
});
export const NOISES = noises.length;

/** Log-weights this far below the greatest add less than the rounding of a sum. */
const NEGLIGIBLE = -45;

/** The ratings with what of each log carries over to the next taken out, all of one spread. */
function whitened(logs: readonly LoggedPain[]) {
  const days = new Int32Array(logs.length);
  const carried = new Float64Array(logs.length);
  const scale = new Float64Array(logs.length);
  const ratings = new Float64Array(logs.length);
  let squares = 0;
  let before: LoggedPain | undefined;
  for (const [i, log] of logs.entries()) {
    const kept = before ? LAG_1 ** (log.day - before.day) : 0;
    const spread = 1 / Math.sqrt(1 - kept * kept);
    const rating = (log.nprs - FLARE_MEAN - kept * ((before?.nprs ?? 0) - FLARE_MEAN)) * spread;
    days[i] = log.day;
    carried[i] = kept;
    scale[i] = spread;
    ratings[i] = rating;
    squares += rating * rating;
    before = log;
  }
  return { days, carried, scale, ratings, squares };
}

/** The whitened course times itself and times the ratings; by hand, as this is where the time goes. */
function products(
  { settling, relapsedFrom }: TabledCourse,
  { days, carried, scale, ratings }: ReturnType<typeof whitened>,
) {
  let own = 0;
  let shared = 0;
  let before = 0;
  for (let i = 0; i < days.length; i += 1) {
    const share = shareOn(settling, relapsedFrom, days[i] ?? 1);
    const expected = (share - (carried[i] ?? 0) * before) * (scale[i] ?? 1);
    before = share;
    own += expected * expected;
    shared += expected * (ratings[i] ?? 0);
  }
  return { own, shared };
}

/** How badly a course fits what the patient says, in units of log-likelihood. */
function saidMisfit({ settling, relapsedFrom }: TabledCourse, said: readonly SaidChange[]): number {
  let misfit = 0;
  for (const { day, relative, sd } of said) {
    const off = (relative - 1 + shareOn(settling, relapsedFrom, day)) / sd;
    misfit += (off * off) / 2;
  }
  return misfit;
}

/**
 * Fits every course thought possible to the logs by Bayes' rule: for each course and size of noise the level on day 1
 * has a closed form (normal prior, AR(1) noise), and its evidence weighs it against the others.
 * @param logs of days 1 … day, oldest first, at least one
 * @param spans how many first days are the baseline, how many last ones are the present
 */
export function fitTrend(
  logs: readonly LoggedPain[],
  said: readonly SaidChange[],
  day: number,
  spans: { first: number; current: number },
): Trend {
  const read = whitened(logs);
  const courses = courseTable(day, spans.first, spans.current);
  const size = courses.length * NOISES;
  const weights = new Float64Array(size);
  const levels = new Float64Array(size);
  const levelSds = new Float64Array(size);
  const likelihoods = noises.map(
    ({ logWeight, variance, logVariance }) => logWeight - (logs.length * logVariance + read.squares / variance) / 2,
  );
  let most = Number.NEGATIVE_INFINITY;
  let at = 0;
  for (const course of courses) {
    const { own, shared } = products(course, read);
    const { prior, pull } = course;
    const common = course.logWeight - saidMisfit(course, said) - (pull * course.levelMean - Math.log(prior)) / 2;
    for (let step = 0; step < NOISES; step += 1, at += 1) {
      const each = 1 / (noises[step]?.variance ?? 1);
      const precision = prior + own * each;
      const level = (pull + shared * each) / precision;
      const evidence = common + (likelihoods[step] ?? 0) + (precision * level * level) / 2;
      weights[at] = evidence;
      levels[at] = level;
      levelSds[at] = 1 / Math.sqrt(precision);
      if (evidence > most) most = evidence;
    }
  }
  toShares(weights, levelSds, most);
  return { courses, weights, levels, levelSds };
}

/** Log-evidence but for the spread of the level, `most` the largest, becomes weights that add up to 1. */
function toShares(weights: Float64Array, levelSds: Float64Array, most: number): void {
  let total = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const below = (weights[at] ?? most) - most;
    const weight = below < NEGLIGIBLE ? 0 : Math.exp(below) * (levelSds[at] ?? 0);
    weights[at] = weight;
    total += weight;
  }
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / total;
}

/** Probability that less than `needed` of the baseline is gone while the present level is above `exemptAt`. */
export function stalledProbability({ courses, weights, levels, levelSds }: Trend, needed: number, exemptAt: number) {
  let probability = 0;
  for (const [index, { gone, current }] of courses.entries()) {
    if (gone >= needed) break;
    for (let at = index * NOISES; at < (index + 1) * NOISES; at += 1) {
      const weight = weights[at] ?? 0;
      if (weight === 0) continue;
      const sd = (levelSds[at] ?? 1) * current;
      probability += weight * (1 - normalBelow((exemptAt - (levels[at] ?? 0) * current) / sd));
    }
  }
  return probability;
}
