import { courseTable, shareOn, type TabledCourse } from './courseTable.ts';
import { normalBelow } from './normal.ts';
import { threeRows } from './threeRows.ts';
import { courseSums, decaySums, whitenedLogs, type LoggedPain } from './whitenedLogs.ts';

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

/** Flares spread the ratings, and so do whole points. @source clinical.md 7 [28, 29] */
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
  return { logWeight: Math.log(weight), precision: 1 / variance, logVariance: Math.log(variance) };
});
export const NOISES = noises.length;
const noisePrecisions = Float64Array.from(noises, ({ precision }) => precision);

/** Log-weights this far below the greatest add less than the rounding of a sum. */
const NEGLIGIBLE = -45;

/** How badly a course fits what the patient says, in units of log-likelihood. */
function saidMisfit(course: TabledCourse, said: readonly SaidChange[]): number {
  let misfit = 0;
  for (const { day, relative, sd } of said) {
    const off = (relative - 1 + shareOn(course, day)) / sd;
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
  const white = whitenedLogs(logs);
  const { courses, decays } = courseTable(day, spans.first, spans.current);
  const sums = decays.map((decay) => decaySums(decay, white));
  const likelihoods = Float64Array.from(
    noises,
    ({ logWeight, precision, logVariance }) => logWeight - (logs.length * logVariance + white.squares * precision) / 2,
  );
  const [weights, levels, levelSds] = threeRows(courses.length * NOISES);
  let most = Number.NEGATIVE_INFINITY;
  let at = 0;
  for (const course of courses) {
    const ofShape = sums[course.shape];
    if (!ofShape) throw new RangeError('A course follows one of the decays of its table.');
    const { own, shared } = courseSums(course, ofShape, white);
    const { prior, pull } = course;
    const common = course.logWeight - saidMisfit(course, said) - (pull * course.levelMean - Math.log(prior)) / 2;
    for (let noise = 0; noise < NOISES; noise += 1, at += 1) {
      const each = noisePrecisions[noise] ?? 1;
      const precision = prior + own * each;
      const level = (pull + shared * each) / precision;
      const evidence = common + (likelihoods[noise] ?? 0) + (precision * level * level) / 2;
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
