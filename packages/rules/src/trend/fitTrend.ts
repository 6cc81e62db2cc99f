import { courseTable, shareOn, type TabledCourse } from './courseTable.ts';
import { normalBelow } from './normal.ts';
import { threeRows } from './threeRows.ts';
import { courseSums } from './courseSums.ts';
import { whitenedLogs, type LoggedPain } from './whitenedLogs.ts';

/** What the patient says of the change since day 1 on a day: a share of the baseline gone, and how sure that is. */
export interface SaidChange {
  day: number;
  relative: number;
  sd: number;
}

/**
 * What a fit leaves: each course with each size of noise, index = course × noises + noise; `gone` and `current` as in
 * `CourseTable`.
 */
export interface Trend {
  /** Least gone first. */
  courses: readonly TabledCourse[];
  gone: Float64Array;
  current: Float64Array;
  /** Posterior weights, which add up to 1. */
  weights: Float64Array;
  /** Level on day 1 that each implies, NPRS points, and how sure that is: its spread is 1 / √precision. */
  levels: Float64Array;
  precisions: Float64Array;
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

/** A weight this far below the greatest, as a logarithm, is less than 1e-10 of it: normals are known to 1e-7. */
const NEGLIGIBLE = -24;

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
  const table = courseTable(day, spans.first, spans.current);
  const { courses, gone, current, priors, pulls, before } = table;
  const [owns, shareds] = courseSums(table, white);
  const likelihoods = noises.map(
    ({ logWeight, precision, logVariance }) => logWeight - (logs.length * logVariance + white.squares * precision) / 2,
  );
  const [weights, levels, precisions] = threeRows(courses.length * NOISES);
  let most = Number.NEGATIVE_INFINITY;
  let at = 0;
  for (let index = 0; index < courses.length; index += 1) {
    const course = courses[index];
    const common = (before[index] ?? 0) - (course && said.length > 0 ? saidMisfit(course, said) : 0);
    const prior = priors[index] ?? 0;
    const pull = pulls[index] ?? 0;
    const own = owns[index] ?? 0;
    const shared = shareds[index] ?? 0;
    for (let noise = 0; noise < NOISES; noise += 1, at += 1) {
      const each = noisePrecisions[noise] ?? 1;
      const precision = prior + own * each;
      const pulled = pull + shared * each;
      const level = pulled / precision;
      const evidence = common + (likelihoods[noise] ?? 0) + (pulled * level) / 2;
      weights[at] = evidence;
      levels[at] = level;
      precisions[at] = precision;
      if (evidence > most) most = evidence;
    }
  }
  toShares(weights, precisions, most);
  return { courses, gone, current, weights, levels, precisions };
}

/** Log-evidence but for the spread of the level, `most` the largest, becomes weights that add up to 1. */
function toShares(weights: Float64Array, precisions: Float64Array, most: number): void {
  let total = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const below = (weights[at] ?? most) - most;
    const weight = below < NEGLIGIBLE ? 0 : Math.exp(below) / Math.sqrt(precisions[at] ?? 1);
    weights[at] = weight;
    total += weight;
  }
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / total;
}

/** Probability that less than `needed` of the baseline is gone while the present level is above `exemptAt`. */
export function stalledProbability(trend: Trend, needed: number, exemptAt: number): number {
  const { gone, current, weights, levels, precisions } = trend;
  let probability = 0;
  for (let index = 0; (gone[index] ?? needed) < needed; index += 1) {
    const share = current[index] ?? 0;
    for (let at = index * NOISES; at < (index + 1) * NOISES; at += 1) {
      const weight = weights[at] ?? 0;
      if (weight === 0) continue;
      const sd = share / Math.sqrt(precisions[at] ?? 1);
      probability += weight * (1 - normalBelow((exemptAt - (levels[at] ?? 0) * share) / sd));
    }
  }
  return probability;
}
