import { daysBetween } from '@cairn/vocabulary';
import { isUnder } from '../isUnder.ts';
import { changeInWords } from '../changeInWords.ts';
import { notEnoughData, quiet, type EvidenceOf, type Rule } from '../rule.ts';
import { dated } from '../windows.ts';
import { stallMeasure } from './condition.ts';

const signed = (score: number): string => `${score > 0 ? '+' : score < 0 ? '−' : ''}${Math.abs(score)}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * No improvement at six weeks: first judged on day 42, then every day on the last 14 days, so a patient who stalls
 * later, or had too few logs on day 42, is found as well.
 * @source clinical.md 1 (symptoms longer than 6 weeks) and 6; [1, 50, 55], limits A
 */
export const stall6: Rule<EvidenceOf<'change'>> = {
  id: 'STALL-6',
  version: 1,
  source: 'clinical.md 1, 6, A [1, 50, 55]',
  condition:
    'From day 42: improved by less than 20 %; or by 20–40 % with GRoC under +2 or RMDQ improved by less than 30 %; ' +
    'or by less than 30 % without either. Exempt when the current mean is 2 or less.',
  needs: '4 logs in days 1–7; 6 logs in the last 14 days, 2 of them in the last 7.',
  thresholds: ['baseline', 'current', 'stall6', 'refractoryDays'],
  waits: true,
  forPatient:
    'Your pain has not eased as hoped in six weeks. Your care team will talk with you about what to try next. Keep up ' +
    'the walks that feel right.',
  evaluate(days, day, policy) {
    if (day < policy.stall6.day) return quiet;
    const measure = stallMeasure(days, day, policy);
    if (!measure) return notEnoughData;
    if (!measure.stalled) return quiet;
    const { baseline, current, relative, needed, grocScore, rmdqChange } = measure;
    const severe = !isUnder(current.mean, policy.stall6.severeFrom);
    return {
      status: 'fires',
      urgency: severe ? policy.stall6.severeUrgency : policy.stall6.urgency,
      evidence: {
        kind: 'change',
        site: days.site,
        baseline: dated(days, baseline),
        current: dated(days, current),
        relative,
        needed,
        grocScore,
        rmdqChange,
      },
    };
  },
  explain(evidence) {
    const day = daysBetween(evidence.baseline.from, evidence.current.to) + 1;
    const { grocScore, rmdqChange, needed } = evidence;
    const sides = [
      ...(grocScore === null ? [] : [`own rating of change ${signed(grocScore)}`]),
      ...(rmdqChange === null ? [] : [`RMDQ ${changeInWords(rmdqChange)}`]),
    ];
    const beside = sides.length > 0 ? ` (${sides.join(', ')})` : '';
    return {
      title: `No improvement at ${Math.floor(day / 7)} weeks`,
      sentence: `${capital(changeInWords(evidence.relative))} by day ${day}; ${Math.round(needed * 100)} % was needed${beside}.`,
    };
  },
};
