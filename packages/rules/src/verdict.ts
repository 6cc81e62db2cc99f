import type { Improvement, Policy, Verdict } from '@cairn/vocabulary';
import { dateOf, type Days } from './days.ts';
import { isUnder } from './isUnder.ts';
import { stallMeasure } from './stall6/condition.ts';
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

/** How the episode goes at the end of `day`: the first of the verdicts that holds. @source clinical.md 6, A */
export function verdictOn(days: Days, day: number, policy: Policy): Verdict {
  const { fromDay, recoveredAt, lowAt, improvingFrom } = policy.verdict;
  if (day < fromDay) return 'too-early';
  const improvement = improvementOn(days, day, policy);
  if (!improvement) return 'not-enough-data';
  if (isWorsening(days, day, policy)) return 'worsening';
  const { current, relative } = improvement;
  if (!isUnder(recoveredAt, current)) return 'recovered';
  if (day >= policy.stall6.day) return stallMeasure(days, day, policy)?.stalled ? 'stalled' : 'improving';
  const low = !isUnder(lowAt, current);
  return low || (relative !== null && !isUnder(relative, improvingFrom)) ? 'improving' : 'too-early';
}
