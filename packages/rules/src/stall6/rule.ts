import { daysBetween, type Policy } from '@cairn/vocabulary';
import type { Days } from '../days.ts';
import { isUnder } from '../isUnder.ts';
import { percent } from '../percent.ts';
import { changeInWords } from '../changeInWords.ts';
import { notEnoughData, quiet, type EvidenceOf, type Explanation, type Rule } from '../rule.ts';
import { lastLook, learntBetween, stallOn } from './stallOn.ts';

const signed = (score: number): string => `${score > 0 ? '+' : score < 0 ? '−' : ''}${Math.abs(score)}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "own rating of change −1, RMDQ 20 % better", in brackets; nothing when neither is known. */
function sidesInWords({ grocScore, rmdqChange }: EvidenceOf<'change' | 'trend'>): string {
  const sides = [
    ...(grocScore === null ? [] : [`own rating of change ${signed(grocScore)}`]),
    ...(rmdqChange === null ? [] : [`RMDQ ${changeInWords(rmdqChange)}`]),
  ];
  return sides.length > 0 ? ` (${sides.join(', ')})` : '';
}

function explainMeans(evidence: EvidenceOf<'change'>): Explanation {
  const day = daysBetween(evidence.baseline.from, evidence.current.to) + 1;
  const needed = Math.round(evidence.needed * 100);
  return {
    title: `No improvement at ${Math.floor(day / 7)} weeks`,
    sentence: `${capital(changeInWords(evidence.relative))} by day ${day}; ${needed} % was needed${sidesInWords(evidence)}.`,
  };
}

function explainTrend(evidence: EvidenceOf<'trend'>): Explanation {
  const { line, asOf, relative, low, high, probability, needed, stalledFrom, logs } = evidence;
  const day = daysBetween(line[0]?.on ?? asOf, asOf) + 1;
  return {
    title: `No improvement at ${Math.floor(day / 7)} weeks`,
    sentence:
      `By the trend of ${logs} days with a log, ${evidence.site} pain is ${changeInWords(relative)} by day ${day}, with ` +
      `80 % probability between ${changeInWords(low)} and ${changeInWords(high)}${sidesInWords(evidence)}. ` +
      `The chance that it improved by less than ${percent(needed)} is ${percent(probability)}; ` +
      `from ${percent(stalledFrom)} it counts as stalled.`,
  };
}

/** The trend is looked at on the mark, then once a week if anything was learnt in that week; the means are every day. */
const isLook = (days: Days, day: number, stall6: Policy['stall6']): boolean =>
  stall6.estimator === 'means' ||
  day === stall6.day ||
  (day === lastLook(day, stall6) && learntBetween(days, day - stall6.everyDays + 1, day));

/**
 * No improvement at six weeks: first judged on day 42, then week by week (by the means, day by day), so that a patient
 * who stalls later, or could not be judged on day 42, is found as well.
 * @source clinical.md 1 (symptoms longer than 6 weeks) and 6; [1, 50, 55], limits A
 */
export const stall6: Rule<EvidenceOf<'change' | 'trend'>> = {
  id: 'STALL-6',
  version: 2,
  source: 'clinical.md 1, 6, 7, A [1, 20, 21, 25, 27, 50, 55]',
  condition:
    'From day 42, once a week, by the trend fitted to all logs and own ratings of change: the probability that pain improved by ' +
    'less than 30 % and is above 2 is 45 % or more. By the means instead, if the policy says so: improved by less ' +
    'than 20 %; or by 20–40 % with GRoC under +2 or RMDQ improved by less than 30 %; or by less than 30 % without ' +
    'either; exempt when the current mean is 2 or less.',
  needs:
    '6 days with a log, the last at most 20 days old; a probability of 35–45 % cannot be told yet. By the means: 4 ' +
    'logs in days 1–7; 6 logs in the last 14 days, 2 of them in the last 7.',
  thresholds: ['baseline', 'current', 'stall6', 'refractoryDays', 'unchangedDays'],
  waits: true,
  forClinician: 'No improvement at 6 weeks: by how much, how sure that is, and what was needed.',
  forPatient:
    'Your pain has not eased as hoped in six weeks. Your care team will talk with you about what to try next. Keep up ' +
    'the walks that feel right.',
  evaluate(days, day, policy) {
    const { day: mark, severeFrom, severeUrgency, urgency } = policy.stall6;
    if (day < mark) return quiet;
    if (!isLook(days, day, policy.stall6)) return notEnoughData;
    const stall = stallOn(days, day, policy);
    if (!stall || stall.stalled === null) return notEnoughData;
    if (!stall.stalled) return quiet;
    const severe = !isUnder(stall.current, severeFrom);
    return { status: 'fires', urgency: severe ? severeUrgency : urgency, evidence: stall.evidence };
  },
  explain: (evidence) => (evidence.kind === 'trend' ? explainTrend(evidence) : explainMeans(evidence)),
};
