import { courseTable, type CourseTable } from './courseTable.ts';
import { shareOf } from './courses.ts';
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

/** What a fit leaves: each course with each size of noise, index = course × noises + noise. */
export interface Trend {
  table: CourseTable;
  /** Posterior weights, which add up to 1. */
  weights: Float64Array;
  /** Level on day 1 that each implies, NPRS points, and its standard deviation. */
  levels: Float64Array;
  spreads: Float64Array;
}

/** Flares spread the ratings, and so do whole points. @source clinical.md 7 [28, 29] */
const FLARE_AND_ROUNDING_VARIANCE = 0.45;
/** Sizes of a person's noise, NPRS points, with their weights. @source clinical.md 7 [7], A */
const noises = [
  [0.6, 0.2],
  [0.9, 0.3],
  [1.25, 0.3],
  [1.8, 0.15],
  [2.6, 0.05],
] as const;
export const NOISES = noises.length;
const variances = noises.map(([sd]) => sd * sd + FLARE_AND_ROUNDING_VARIANCE);
const noisePrecisions = Float64Array.from(variances, (variance) => 1 / variance);
const logVariances = Float64Array.from(variances, Math.log);
const logWeights = Float64Array.from(noises, ([, weight]) => Math.log(weight));
const likelihoods = new Float64Array(NOISES);

/** A weight this far below the greatest, as a logarithm, is less than 3e-9 of it: normals are known to 1e-7. */
const NEGLIGIBLE = 20;

/** Takes from what is `known` of each course how badly it fits what the patient says, in units of log-likelihood. */
function takeSaid(
  known: Float64Array,
  { shapes, asymptotes, relapsedFrom }: CourseTable,
  said: readonly SaidChange[],
): void {
  for (let one = 0; one < said.length; one += 1) {
    const { day, relative, sd } = said[one]!;
    const each = 1 / (2 * sd * sd);
    for (let shape = 0; shape < shapes.length; shape += 1) {
      const { decay, from, to } = shapes[shape]!;
      const left = decay[day - 1]!;
      for (let index = from; index < to; index += 1) {
        const off = relative - 1 + shareOf(asymptotes[index]!, left, day >= relapsedFrom[index]!);
        known[index]! -= off * off * each;
      }
    }
  }
}

type Rows = [known: Float64Array, weights: Float64Array, levels: Float64Array, spreads: Float64Array];
/** The rows of a fit by its courses, written over by the next of as many: asking for memory takes as long as filling it. */
const rooms = new Map<number, Rows>();
function roomFor(courses: number): Rows {
  const known = rooms.get(courses);
  if (known) return known;
  const cells = courses * NOISES;
  const rows: Rows = [
    new Float64Array(courses),
    new Float64Array(cells),
    new Float64Array(cells),
    new Float64Array(cells),
  ];
  rooms.set(courses, rows);
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
  const { priors, pulls, before } = table;
  const count = before.length;
  const { owns, shareds } = courseSums(table, white);
  const [known, weights, levels, spreads] = roomFor(count);
  known.set(before);
  takeSaid(known, table, said);
  for (let noise = 0; noise < NOISES; noise += 1)
    likelihoods[noise] =
      logWeights[noise]! - (logs.length * logVariances[noise]! + white.squares * noisePrecisions[noise]!) / 2;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0, at = 0; index < count; index += 1) {
    const prior = priors[index]!;
    const pull = pulls[index]!;
    const own = owns[index]!;
    const shared = shareds[index]!;
    const before = known[index]!;
    for (let noise = 0; noise < NOISES; noise += 1, at += 1) {
      const each = noisePrecisions[noise]!;
      const variance = 1 / (prior + own * each);
      const pulled = pull + shared * each;
      const level = pulled * variance;
      const evidence = before + likelihoods[noise]! + 0.5 * pulled * level;
      weights[at] = evidence;
      levels[at] = level;
      spreads[at] = variance;
      if (evidence > most) most = evidence;
    }
  }
  toShares(weights, spreads, most);
  latest = { table, weights, levels, spreads };
  return latest;
}

/** Log-evidence but for the spread of the level, `most` the largest, becomes weights that add up to 1; variances spreads. */
function toShares(weights: Float64Array, spreads: Float64Array, most: number): void {
  let total = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const below = most - weights[at]!;
    if (below > NEGLIGIBLE) {
      weights[at] = 0;
      continue;
    }
    const spread = Math.sqrt(spreads[at]!);
    const weight = expMinus(below) * spread;
    spreads[at] = spread;
    weights[at] = weight;
    total += weight;
  }
  const each = 1 / total;
  for (let at = 0; at < weights.length; at += 1) weights[at]! *= each;
}

/** Probability that less than `needed` of the baseline is gone while the present level is above `exemptAt`. */
export function stalledProbability(trend: Trend, needed: number, exemptAt: number): number {
  const { weights, levels, spreads } = trend;
  const { leastGoneFirst, gone, current } = trend.table;
  let probability = 0;
  for (let rank = 0; rank < leastGoneFirst.length; rank += 1) {
    const index = leastGoneFirst[rank]!;
    if (gone[index]! >= needed) break;
    const limit = exemptAt / current[index]!;
    for (let at = index * NOISES; at < (index + 1) * NOISES; at += 1) {
      const weight = weights[at]!;
      if (weight !== 0) probability += weight * normalBelow((levels[at]! - limit) / spreads[at]!);
    }
  }
  return probability;
}
