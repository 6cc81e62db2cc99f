import { points } from '../points.ts';
import { notEnoughData, quiet, type EvidenceOf, type Rule } from '../rule.ts';
import { meanOf } from '../painSeries.ts';
import { dated } from '../windows.ts';
import { isWorsening } from './condition.ts';

/**
 * Pain that went up and stays up: the 7-day mean against the best two weeks so far.
 * @source clinical.md 1 (worsening pain) and 6; [1, 7], the limits A
 */
export const worse: Rule<EvidenceOf<'rise'>> = {
  id: 'WORSE',
  version: 2,
  source: 'clinical.md 1, 6, A [1, 7]',
  condition: 'The 7-day mean is 2 or more above the best earlier 14-day mean, on 3 evaluable days in a row.',
  needs: '3 logs in the last 7 days, and an earlier 14-day window, ended before them, with 5.',
  thresholds: ['worse', 'baseline', 'refractoryDays'],
  waits: true,
  forClinician: 'Pain is getting worse: the last week against its best two weeks.',
  forPatient:
    'Your pain has gone up and stayed up. Walk less for now, but do not stop. Your care team will call you soon. If ' +
    'something new starts, call them now.',
  evaluate(days, day, policy) {
    const worsening = isWorsening(days, day, policy);
    if (worsening === null) return notEnoughData;
    if (!worsening) return quiet;
    const { rise: needed, recentDays, recentLogs, earlierDays, earlierLogs, urgency } = policy.worse;
    const { pain, site, rises } = days;
    const bestEnd = rises.bestEnd[day] ?? 0;
    const best = meanOf(pain[site], bestEnd - earlierDays + 1, bestEnd, earlierLogs);
    const recent = meanOf(pain[site], day - recentDays + 1, day, recentLogs);
    if (!best || !recent) return notEnoughData;
    const evidence = () => ({
      kind: 'rise' as const,
      site,
      best: dated(days, best),
      current: dated(days, recent),
      rise: rises.rise[day] ?? Number.NaN,
      needed,
    });
    return { status: 'fires', urgency, evidence };
  },
  explain: ({ best, current, rise, needed, site }) => ({
    title: 'Pain is getting worse',
    sentence:
      `Mean ${site} pain of the last week is ${points(current.mean)}, up ${points(rise)} from ${points(best.mean)} in ` +
      `its best two weeks; ${points(needed)} was needed.`,
  }),
};
