import { dateOf } from '../days.ts';
import { isUnder } from '../isUnder.ts';
import { points } from '../points.ts';
import { notEnoughData, quiet, type EvidenceOf, type Rule } from '../rule.ts';

/**
 * Severe pain that lasts: the day's higher of leg and back, each the mean of its logs.
 * @source clinical.md 6; severity [6], the count of days A
 */
export const sev: Rule<EvidenceOf<'severe-days'>> = {
  id: 'SEV',
  version: 1,
  source: 'clinical.md 2, 6, A [6]',
  condition: 'NPRS 7 or more on 3 or more of the last 5 days.',
  needs: '3 days with a log among the last 5.',
  thresholds: ['sev', 'refractoryDays'],
  waits: true,
  forClinician: 'Severe pain: how many of the last days, and how high.',
  forPatient:
    'Your pain has been high for some days. Walk less, rest in between, and do not stop. Your care team will call you ' +
    'soon. If you cannot wait, call them today.',
  evaluate(days, day, { sev: { nprs, days: needed, windowDays, urgency } }) {
    const first = Math.max(1, day - windowDays + 1);
    let logged = 0;
    let high = 0;
    for (let past = first; past <= day; past += 1) {
      const pain = days.higher[past] ?? Number.NaN;
      if (Number.isNaN(pain)) continue;
      logged += 1;
      if (!isUnder(pain, nprs)) high += 1;
    }
    if (logged < needed) return notEnoughData;
    if (high < needed) return quiet;
    const evidence = () => {
      const window = Array.from(days.higher.subarray(first, day + 1), (pain, index) => ({ past: first + index, pain }));
      const severe = window.filter(({ pain }) => !Number.isNaN(pain) && !isUnder(pain, nprs));
      return {
        kind: 'severe-days' as const,
        days: severe.map(({ past, pain }) => ({ on: dateOf(days, past), nprs: pain })),
        threshold: nprs,
        needed,
        window: windowDays,
      };
    };
    return { status: 'fires', urgency, evidence };
  },
  explain: ({ days, threshold, window }) => ({
    title: 'Severe pain',
    sentence: `Pain ${threshold} or more on ${days.length} of the last ${window} days: ${days.map(({ nprs }) => points(nprs)).join(', ')}.`,
  }),
};
