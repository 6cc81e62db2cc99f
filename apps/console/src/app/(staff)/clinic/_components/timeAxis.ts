/** Hours at both ends of the axis and at its labels; the scale is logarithmic, 10 minutes to 21 days. */
const FIRST = 1 / 6;
const LAST = 24 * 21;

export const timeTicks = [
  { hours: 1 / 6, label: '10 min' },
  { hours: 1, label: '1 h' },
  { hours: 8, label: '8 h' },
  { hours: 48, label: '2 d' },
  { hours: 168, label: '7 d' },
  { hours: 504, label: '21 d' },
] as const;

/**
 * Where a length of time stands on the axis, 0–100 per cent; longer and shorter ones stand at its ends. Two decimals:
 * the last digits of a logarithm differ from one machine to the next.
 */
export const timePlace = (hours: number): number =>
  Math.min(100, Math.max(0, Math.round((10_000 * Math.log(hours / FIRST)) / Math.log(LAST / FIRST)) / 100));
