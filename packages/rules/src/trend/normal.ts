import { expMinus } from './expMinus.ts';

/** Share of a standard normal below `z`, to 1.5e-7. @source Abramowitz & Stegun 7.1.26 */
export function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const tail = (poly * expMinus(x * x)) / 2;
  return z >= 0 ? 1 - tail : tail;
}
