import type { Policy } from '@cairn/vocabulary';
import { dateOf, type Days } from '../days.ts';
import { logsIn } from '../painSeries.ts';
import { quiet, type EvidenceOf, type Rule } from '../rule.ts';
import { baselineOf, currentOf, currentSpan } from '../windows.ts';

/** What the six-week check asked for and what was there. */
function gateEvidence(days: Days, day: number, policy: Policy): EvidenceOf<'gate'> {
  const series = days.pain[days.site];
  const { from, needed, recentFrom, recentNeeded } = currentSpan(day, policy);
  const counted = (first: number, last: number, required: number) => ({
    logs: logsIn(series, first, last),
    needed: required,
    from: dateOf(days, first),
    to: dateOf(days, last),
  });
  return {
    kind: 'gate',
    site: days.site,
    baseline: counted(1, policy.baseline.days, policy.baseline.logs),
    current: counted(from, day, needed),
    recent: counted(recentFrom, day, recentNeeded),
  };
}

/**
 * Silence, found by the clock: the last log (pain, walk or safety check; before any log, the eve of day 1) is 7 days
 * old. It fires anew after the refractory time while the silence lasts. On day 42 also when STALL-6 lacks its logs.
 * @source clinical.md 6, A
 */
export const gap: Rule<EvidenceOf<'silence' | 'gate'>> = {
  id: 'GAP',
  version: 1,
  source: 'clinical.md 6, A',
  condition: 'The last log is 7 days old; or on day 42 the logs for the six-week check are too few.',
  needs: 'Nothing: a missing log is what it looks for.',
  thresholds: ['gap', 'baseline', 'current', 'stall6', 'refractoryDays'],
  waits: true,
  forClinician: 'No logs: for how long; or too few logs to judge: how many of how many.',
  forPatient: 'We have not heard from you for some days. Please log how you are today. It takes one minute.',
  evaluate(days, day, policy) {
    const { callDays, urgency } = policy.gap;
    const lastLog = days.lastLog[day] ?? 0;
    if (day - lastLog >= callDays) {
      const lastLogOn = () => (lastLog === 0 ? null : dateOf(days, lastLog));
      const evidence = () => ({ kind: 'silence' as const, lastLogOn: lastLogOn(), days: day - lastLog });
      return { status: 'fires', urgency, evidence };
    }
    if (day === policy.stall6.day && !(baselineOf(days, policy) && currentOf(days, day, policy)))
      return { status: 'fires', urgency, evidence: () => gateEvidence(days, day, policy) };
    return quiet;
  },
  explain(evidence) {
    if (evidence.kind === 'silence') {
      const since = evidence.lastLogOn === null ? 'No log since the start' : 'No log';
      return { title: 'No logs', sentence: `${since} for ${evidence.days} days.` };
    }
    const parts = [
      ['first week', evidence.baseline],
      ['last two weeks', evidence.current],
      ['last week', evidence.recent],
    ] as const;
    const short = parts.filter(([, { logs, needed }]) => logs < needed);
    const counts = short.map(([part, { logs, needed }]) => `${logs} of ${needed} needed in the ${part}`);
    return { title: 'Too few logs to judge', sentence: `Days with a log: ${counts.join(', ')}.` };
  },
};
