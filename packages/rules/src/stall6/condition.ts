import type { Policy } from '@cairn/vocabulary';
import type { Days } from '../days.ts';
import { isUnder } from '../isUnder.ts';
import type { WindowMean } from '../painSeries.ts';
import { baselineOf, currentOf, relativeChange } from '../windows.ts';
import { grocOn, rmdqChangeOn } from './sides.ts';

export interface StallMeasure {
  stalled: boolean;
  baseline: WindowMean;
  current: WindowMean;
  relative: number | null;
  /** The improvement that was needed, 0–1: which of the three limits applied. */
  needed: number;
  grocScore: number | null;
  rmdqChange: number | null;
}

/**
 * Whether improvement has stalled on `day` by the means, with what it was measured from; null without B's or C's logs.
 * Between the lower and the upper limit (both belong to the range) a tie-breaker decides: a recent GRoC under its
 * limit, or an RMDQ improved by too little. With a baseline of 0 nothing can improve, so pain above the exemption is
 * stalled.
 * @source clinical.md 6, STALL-6; 30 % [1]; the limits A
 */
export function stallMeasure(days: Days, day: number, policy: Policy): StallMeasure | null {
  const limits = policy.stall6;
  const baseline = baselineOf(days, policy);
  const current = currentOf(days, day, policy);
  if (!baseline || !current) return null;

  const relative = relativeChange(baseline.mean, current.mean);
  const improved = relative ?? Number.NEGATIVE_INFINITY;
  const groc = grocOn(days, day, limits.grocDays);
  const rmdq = rmdqChangeOn(days, day, limits.rmdqDays);
  const measured = { baseline, current, relative, grocScore: groc, rmdqChange: rmdq };

  const unmoved = (groc !== null && isUnder(groc, limits.groc)) || (rmdq !== null && isUnder(rmdq, limits.rmdqChange));
  const alone = groc === null && rmdq === null;
  const withinUnclear = !isUnder(limits.unclearTo, improved);
  const exempt = !isUnder(limits.exemptAt, current.mean);

  if (isUnder(improved, limits.under)) return { ...measured, stalled: !exempt, needed: limits.under };
  if (alone)
    return { ...measured, stalled: !exempt && isUnder(improved, limits.aloneUnder), needed: limits.aloneUnder };
  if (unmoved) return { ...measured, stalled: !exempt && withinUnclear, needed: limits.unclearTo };
  return { ...measured, stalled: false, needed: limits.under };
}
