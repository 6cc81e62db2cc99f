/** A figure with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

const Z = 1.959964;

/** A share with Wilson's interval. @source Wilson 1927 */
export function wilson(count: number, total: number): Estimate {
  if (total === 0) return { value: Number.NaN, low: 0, high: 1 };
  const share = count / total;
  const spread = 1 + Z ** 2 / total;
  const centre = (share + Z ** 2 / (2 * total)) / spread;
  const half = (Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2))) / spread;
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Mean of one figure a seed, with the interval that their spread gives. */
export function overSeeds(figures: readonly number[]): Estimate {
  const value = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  const squares = figures.reduce((sum, figure) => sum + (figure - value) ** 2, 0);
  const half = figures.length < 2 ? Number.NaN : Z * Math.sqrt(squares / (figures.length - 1) / figures.length);
  return { value, low: value - half, high: value + half };
}

/** Value at a share of the sorted figures, `Infinity` for those that never came. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
