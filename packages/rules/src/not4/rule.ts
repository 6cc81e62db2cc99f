import { changeInWords } from '../changeInWords.ts';
import { isUnder } from '../isUnder.ts';
import { logsIn, meanOf } from '../painSeries.ts';
import { notEnoughData, quiet, type EvidenceOf, type Rule } from '../rule.ts';
import { baselineOf, dated, relativeChange } from '../windows.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Hardly better at four weeks: judged once, on day 28, so that two weeks are left before the six-week check. The mean
 * needs the logs that C needs.
 * @source clinical.md 6, NOT-4, A
 */
export const not4: Rule<EvidenceOf<'change'>> = {
  id: 'NOT-4',
  version: 1,
  source: 'clinical.md 6, A',
  condition: 'On day 28: the mean of days 15–28 is improved by less than 15 %.',
  needs: '4 logs in days 1–7; 6 logs in days 15–28, 2 of them in days 22–28.',
  thresholds: ['baseline', 'current', 'not4'],
  waits: true,
  forClinician: 'Little improvement at 4 weeks: by how much, and what was needed.',
  forPatient:
    'Your pain has not eased much so far. This is common. Keep up your walks and your logs. Your care team will look ' +
    'at your plan this week.',
  on: (_days, { not4: { day } }) => [day],
  evaluate(days, day, policy) {
    const { not4: limits, current } = policy;
    if (day !== limits.day) return quiet;
    const series = days.pain[days.site];
    const baseline = baselineOf(days, policy);
    const latest = meanOf(series, day - limits.days + 1, day, current.logs);
    const recent = logsIn(series, day - current.recentDays + 1, day);
    if (!baseline || !latest || recent < current.recentLogs) return notEnoughData;
    const relative = relativeChange(baseline.mean, latest.mean);
    const improved = relative ?? Number.NEGATIVE_INFINITY;
    if (!isUnder(improved, limits.under) || !isUnder(limits.exemptAt, latest.mean)) return quiet;
    const evidence = () => ({
      kind: 'change' as const,
      site: days.site,
      baseline: dated(days, baseline),
      current: dated(days, latest),
      relative,
      needed: limits.under,
      grocScore: null,
      rmdqChange: null,
    });
    return { status: 'fires', urgency: limits.urgency, evidence };
  },
  explain: ({ relative, needed }) => ({
    title: 'Little improvement at 4 weeks',
    sentence: `${capital(changeInWords(relative))} in the last two weeks; ${Math.round(needed * 100)} % was needed.`,
  }),
};
