import { NOISES, type Trend } from './fitTrend.ts';

/** An estimate, and where it lies with 80 % probability. */
export interface Estimate {
  mean: number;
  low: number;
  high: number;
}

/** Standard deviations on either side that hold 80 % of a normal. */
const BAND = 1.2816;
const TAIL = 0.1;

/** How much of the baseline is gone: 0.25 is a quarter better, negative is worse. */
export function relativeChangeOf({ table: { gone, leastGoneFirst }, weights }: Trend): Estimate {
  let mean = 0;
  let below = 0;
  let low = Number.NaN;
  let high = Number.NaN;
  for (const index of leastGoneFirst) {
    const share = gone[index] ?? 0;
    for (let at = index * NOISES; at < (index + 1) * NOISES; at += 1) {
      const weight = weights[at] ?? 0;
      mean += share * weight;
      below += weight;
    }
    if (Number.isNaN(low) && below >= TAIL) low = share;
    if (Number.isNaN(high) && below >= 1 - TAIL) high = share;
  }
  return { mean, low: Math.min(mean, low), high: Math.max(mean, high) };
}

const onScale = (nprs: number): number => Math.min(10, Math.max(0, nprs));

/** Of each course what it adds to the mean level on day 1 and to the mean of its square, all noises together. */
export function levelMoments({ table: { gone }, weights, levels, spreads }: Trend) {
  const means = new Float64Array(gone.length);
  const squares = new Float64Array(gone.length);
  for (let index = 0, at = 0; index < gone.length; index += 1) {
    let mean = 0;
    let square = 0;
    for (const end = at + NOISES; at < end; at += 1) {
      const weighed = weights[at]! * levels[at]!;
      mean += weighed;
      square += weighed * levels[at]! + weights[at]! * spreads[at]! ** 2;
    }
    means[index] = mean;
    squares[index] = square;
  }
  return { means, squares };
}

/** Mean and 80 % band of the level times each course's share of it, NPRS points. */
export function levelOf({ means, squares }: ReturnType<typeof levelMoments>, shares: Float64Array): Estimate {
  let mean = 0;
  let square = 0;
  for (let index = 0; index < shares.length; index += 1) {
    const share = shares[index]!;
    mean += means[index]! * share;
    square += squares[index]! * share * share;
  }
  const band = BAND * Math.sqrt(Math.max(0, square - mean * mean));
  return { mean: onScale(mean), low: onScale(mean - band), high: onScale(mean + band) };
}
