/** A figure with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

const Z = 1.959964;

/** A share of counted things with Wilson's 95 % interval; of none the value is NaN. @source Wilson 1927 */
export function wilson(count: number, total: number): Estimate {
  if (total === 0) return { value: Number.NaN, low: 0, high: 1 };
  const share = count / total;
  const spread = 1 + Z ** 2 / total;
  const centre = (share + Z ** 2 / (2 * total)) / spread;
  const half = (Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2))) / spread;
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
