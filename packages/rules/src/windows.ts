import type { PainWindow, Policy, Site } from '@cairn/vocabulary';
import { dateOf, type Days } from './days.ts';
import { logsIn, meanOf, type WindowMean } from './painSeries.ts';

/** B, the mean of the first days at the worse site; null without its logs. @source clinical.md 6 */
export const baselineOf = (days: Days, { baseline }: Policy): WindowMean | null =>
  meanOf(days.pain[days.site], 1, baseline.days, baseline.logs);

/** Where C lies on `day`, and the logs it needs in all and in its recent part. */
export function currentSpan(day: number, { baseline, current }: Policy) {
  const from = Math.max(baseline.days + 1, day - current.days + 1);
  const needed = day - from + 1 < current.shortDays ? current.shortLogs : current.logs;
  return { from, needed, recentFrom: Math.max(from, day - current.recentDays + 1), recentNeeded: current.recentLogs };
}

/** C, the mean of the last days up to `day` at `site`, never reaching into the baseline; null without its logs. */
export function currentOf(days: Days, day: number, policy: Policy, site: Site = days.site): WindowMean | null {
  const { from, needed, recentFrom, recentNeeded } = currentSpan(day, policy);
  const series = days.pain[site];
  if (logsIn(series, recentFrom, day) < recentNeeded) return null;
  return meanOf(series, from, day, needed);
}

/** I = (B − C) / B: 0.25 is a quarter better, negative is worse; null when B is 0 and nothing can get better. */
export const relativeChange = (baseline: number, current: number): number | null =>
  baseline > 0 ? (baseline - current) / baseline : null;

/** A window by its calendar days. */
export const dated = (days: Days, { mean, logs, from, to }: WindowMean): PainWindow => ({
  mean,
  logs,
  from: dateOf(days, from),
  to: dateOf(days, to),
});
