import { courseTable, shareOn, type TabledCourse } from './courseTable.ts';
import { expMinus } from './expMinus.ts';
import { normalBelow } from './normal.ts';
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

/** A weight this far below the greatest, as a logarithm, is less than 1e-10 of it: normals are known to 1e-7. */
const NEGLIGIBLE = 24;

/** How badly a course fits what the patient says, in units of log-likelihood. */
function saidMisfit(course: TabledCourse, said: readonly SaidChange[]): number {
  let misfit = 0;
  for (let at = 0; at < said.length; at += 1) {
    const { day, relative, sd } = said[at]!;
    const off = (relative - 1 + shareOn(course, day)) / sd;
    misfit += (off * off) / 2;
  }
  return misfit;
}

/** The rows of a fit by their length, written over by the next of that length: asking for memory takes as long as filling it. */
const rowsOf = new Map<number, [Float64Array, Float64Array, Float64Array]>();
function roomFor(length: number) {
  const known = rowsOf.get(length);
  if (known) return known;
  const rows: [Float64Array, Float64Array, Float64Array] = [
    new Float64Array(length),
    new Float64Array(length),
    new Float64Array(length),
  ];
  rowsOf.set(length, rows);
  return rows;
}

let latest: Trend | null = null;
/** Whether a fit still holds: the next one may write over it. */
export const holds = (trend: Trend): boolean => trend === latest;

/**
 * Fits every course thought possible to the logs by Bayes' rule: for each course and size of noise the level on day 1
 * has a closed form (normal prior, AR(1) noise), and its evidence weighs it against the others.
 * @param logs of days 1 … day, oldest first, at least one
 * @param spans how many first days are the baseline, how many last ones are the present
 * @returns what `holds` until the next fit
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
  const count = courses.length;
  const [owns, shareds] = courseSums(table, white);
  const [weights, levels, precisions] = roomFor(count * NOISES);
  let most = Number.NEGATIVE_INFINITY;
  // Noise by noise, so that the innermost loop runs over rows of numbers and nothing else.
  for (let noise = 0; noise < NOISES; noise += 1) {
    const { logWeight, precision: each, logVariance } = noises[noise] as (typeof noises)[number];
    const likelihood = logWeight - (logs.length * logVariance + white.squares * each) / 2;
    for (let index = 0, at = noise; index < count; index += 1, at += NOISES) {
      const precision = priors[index]! + owns[index]! * each;
      const pulled = pulls[index]! + shareds[index]! * each;
      const level = pulled / precision;
      const evidence = before[index]! + likelihood + (pulled * level) / 2;
      weights[at] = evidence;
      levels[at] = level;
      precisions[at] = precision;
      if (evidence > most) most = evidence;
    }
  }
  if (said.length > 0) most = takeSaid(weights, courses, said);
  toShares(weights, precisions, most);
  latest = { courses, gone, current, weights, levels, precisions };
  return latest;
}

/** Takes from the log-evidence of each course how badly it fits what the patient says. @returns the largest left */
function takeSaid(weights: Float64Array, courses: readonly TabledCourse[], said: readonly SaidChange[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < courses.length; index += 1) {
    const misfit = saidMisfit(courses[index]!, said);
    for (let at = index * NOISES; at < (index + 1) * NOISES; at += 1) {
      const evidence = weights[at]! - misfit;
      weights[at] = evidence;
      if (evidence > most) most = evidence;
    }
  }
  return most;
}

/** Log-evidence but for the spread of the level, `most` the largest, becomes weights that add up to 1. */
function toShares(weights: Float64Array, precisions: Float64Array, most: number): void {
  let total = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const below = most - weights[at]!;
    const weight = below > NEGLIGIBLE ? 0 : expMinus(below) / Math.sqrt(precisions[at]!);
    weights[at] = weight;
    total += weight;
  }
  const each = 1 / total;
  for (let at = 0; at < weights.length; at += 1) weights[at]! *= each;
}

/** Probability that less than `needed` of the baseline is gone while the present level is above `exemptAt`. */
export function stalledProbability(trend: Trend, needed: number, exemptAt: number): number {
  const { gone, current, weights, levels, precisions } = trend;
  let probability = 0;
  for (let index = 0; index < gone.length && gone[index]! < needed; index += 1) {
    const share = current[index]!;
    for (let at = index * NOISES; at < (index + 1) * NOISES; at += 1) {
      const weight = weights[at]!;
      if (weight === 0) continue;
      const sd = share / Math.sqrt(precisions[at]!);
      probability += weight * (1 - normalBelow((exemptAt - levels[at]! * share) / sd));
    }
  }
  return probability;
}
