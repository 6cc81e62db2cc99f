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

/** What of the day before each log carries over to it, and the scale that makes the rest of one size. */
function whitening(logs: readonly LoggedPain[]) {
  const carried = Float64Array.from(logs, ({ day }, index) => {
    const before = logs[index - 1];
    return before ? LAG_1 ** (day - before.day) : 0;
  });
  return { carried, scale: carried.map((kept) => 1 / Math.sqrt(1 - kept * kept)) };
}

type Whitening = ReturnType<typeof whitening>;

/** A series with what it carries over taken out. */
const whitened = (values: Float64Array, { carried, scale }: Whitening): Float64Array =>
  values.map((value, i) => (value - (carried[i] ?? 0) * (values[i - 1] ?? 0)) * (scale[i] ?? 1));

/** The whitened course times itself and times the ratings; by hand, as this is where the time goes. */
function products(shares: Float64Array, days: Int32Array, ratings: Float64Array, { carried, scale }: Whitening) {
  let own = 0;
  let shared = 0;
  let before = 0;
  for (let i = 0; i < days.length; i += 1) {
    const share = shares[(days[i] ?? 1) - 1] ?? 0;
    const expected = (share - (carried[i] ?? 0) * before) * (scale[i] ?? 1);
    before = share;
    own += expected * expected;
    shared += expected * (ratings[i] ?? 0);
  }
  return { own, shared };
}

/** How badly a course fits what the patient says, in units of log-likelihood. */
function saidMisfit({ shares }: TabledCourse, said: readonly SaidChange[]): number {
  let misfit = 0;
  for (const { day, relative, sd } of said) {
    const off = (relative - 1 + (shares[day - 1] ?? 1)) / sd;
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
  const noise = whitening(logs);
  const courses = courseTable(day, spans.first, spans.current);
  const size = courses.length * NOISES;
  const trend = {
    courses,
    weights: new Float64Array(size),
    levels: new Float64Array(size),
    levelSds: new Float64Array(size),
  };
  const days = Int32Array.from(logs, ({ day: logged }) => logged);
  const ratings = whitened(
    Float64Array.from(logs, ({ nprs }) => nprs - FLARE_MEAN),
    noise,
  );
  let squares = 0;
  for (const rating of ratings) squares += rating * rating;
  const likelihoods = noises.map(
    ({ logWeight, variance, logVariance }) => logWeight - (logs.length * logVariance + squares / variance) / 2,
  );
  let most = Number.NEGATIVE_INFINITY;
  let at = 0;
  for (const course of courses) {
    const { own, shared } = products(course.shares, days, ratings, noise);
    const { prior, pull } = course;
    const common = course.logWeight - saidMisfit(course, said) - (pull * course.levelMean) / 2;
    for (let step = 0; step < NOISES; step += 1, at += 1) {
      const each = 1 / (noises[step]?.variance ?? 1);
      const precision = prior + own * each;
      const level = (pull + shared * each) / precision;
      const fit = (precision * level * level - Math.log(precision / prior)) / 2;
      const evidence = common + (likelihoods[step] ?? 0) + fit;
      trend.weights[at] = evidence;
      trend.levels[at] = level;
      trend.levelSds[at] = 1 / Math.sqrt(precision);
      if (evidence > most) most = evidence;
    }
  }
  toShares(trend.weights, most);
  return trend;
}

/** Log-weights, `most` the largest of them, become weights that add up to 1. */
function toShares(weights: Float64Array, most: number): void {
  let total = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = Math.exp((weights[at] ?? most) - most);
    weights[at] = weight;
    total += weight;
  }
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / total;
}

/** Share of the baseline gone in the present, by a course. */
export const goneBy = ({ current, first }: TabledCourse): number => 1 - current / first;

/** Probability that less than `needed` of the baseline is gone while the present level is above `exemptAt`. */
export function stalledProbability({ courses, weights, levels, levelSds }: Trend, needed: number, exemptAt: number) {
  let probability = 0;
  for (const [index, course] of courses.entries()) {
    if (goneBy(course) >= needed) continue;
    for (let at = index * NOISES; at < (index + 1) * NOISES; at += 1) {
      const sd = (levelSds[at] ?? 1) * course.current;
      const above = 1 - normalBelow((exemptAt - (levels[at] ?? 0) * course.current) / sd);
      probability += (weights[at] ?? 0) * above;
    }
  }
  return probability;
}
