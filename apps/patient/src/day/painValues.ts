import type { PainValues } from './LogItem.ts';

/** A pain log's own values, out of whatever carries them. */
export const painValues = ({ legNprs, backNprs, furthest, nightPain }: PainValues) => ({
  legNprs,
  backNprs,
  furthest,
  nightPain,
});
