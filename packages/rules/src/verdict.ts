import type { Improvement, Policy, Verdict } from '@cairn/vocabulary';
import { dateOf, type Days } from './days.ts';
import { isUnder } from './isUnder.ts';
import { stallOn } from './stall6/stallOn.ts';
import { baselineOf, currentOf, relativeChange } from './windows.ts';
import { isWorsening } from './worse/condition.ts';

/** B against C on `day` with their counts; null when either lacks its logs. */
export function improvementOn(days: Days, day: number, policy: Policy): Improvement | null {
  const baseline = baselineOf(days, policy);
  const current = currentOf(days, day, policy);
  if (!baseline || !current) return null;
  return {
    site: days.site,
    baseline: baseline.mean,
    baselineLogs: baseline.logs,
    baselineFrom: dateOf(days, baseline.from),
    baselineTo: dateOf(days, baseline.to),
    current: current.mean,
    currentLogs: current.logs,
    currentFrom: dateOf(days, current.from),
    currentTo: dateOf(days, current.to),
    relative: relativeChange(baseline.mean, current.mean),
  };
}

/** From the six-week mark on; what neither the means nor the trend can tell is not told. */
function lateVerdict(days: Days, day: number, policy: Policy): Verdict {
  const improvement = improvementOn(days, day, policy);
  const stall = stallOn(days, day, policy);
  if (!improvement && (stall?.stalled ?? null) === null) return 'not-enough-data';
  if (isWorsening(days, day, policy)) return 'worsening';
  if (improvement && !isUnder(policy.verdict.recoveredAt, improvement.current)) return 'recovered';
  if (!stall || stall.stalled === null) return 'not-enough-data';
  return stall.stalled ? 'stalled' : 'improving';
}

/**
 * How the episode goes at the end of `day`: the first of the verdicts that holds. From the six-week mark on the
 * estimator of STALL-6 tells stalled from improving, and "not enough data" includes "cannot be told yet".
 * @source clinical.md 6, A
 */
export function verdictOn(days: Days, day: number, policy: Policy): Verdict {
  const { fromDay, recoveredAt, lowAt, improvingFrom } = policy.verdict;
  if (day < fromDay) return 'too-early';
  if (day >= policy.stall6.day) return lateVerdict(days, day, policy);
  const improvement = improvementOn(days, day, policy);
  if (!improvement) return 'not-enough-data';
  if (isWorsening(days, day, policy)) return 'worsening';
  const { current, relative } = improvement;
  if (!isUnder(recoveredAt, current)) return 'recovered';
  const low = !isUnder(lowAt, current);
  return low || (relative !== null && !isUnder(relative, improvingFrom)) ? 'improving' : 'too-early';
}
