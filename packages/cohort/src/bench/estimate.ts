import type { Estimate } from '@cairn/rules';

const Z = 1.959964;

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
