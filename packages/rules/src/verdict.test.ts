import { Policy } from '@cairn/vocabulary';
import { expect, test } from 'vitest';
import { caseDay, caseTimeline } from './caseTimeline.ts';
import { evaluate } from './evaluate.ts';
import { fittedPolicy, meansPolicy } from './ruleCase.ts';

/** By the means: the first verdict that holds, in the order of clinical.md 6. Means by hand: 13 × 4 + 3 = 55, / 14 = 3.93. */
const cases = [
  { name: 'day 13', leg: '5*13', verdict: 'too-early' },
  { name: 'day 13 without a log', leg: '', asOf: 13, verdict: 'too-early' },
  { name: 'day 14 without a log', leg: '', asOf: 14, verdict: 'not-enough-data' },
  { name: 'day 14, B has 3 logs', leg: '5*3 .*4 5*7', verdict: 'not-enough-data' },
  { name: 'day 14, B has 4 logs', leg: '5*4 .*3 5*7', verdict: 'too-early' },

  // C is days 8–14 on day 14: 4 logs while its window is shorter than 10 days
  { name: 'day 14, C has 3 logs', leg: '5*7 .*4 5*3', verdict: 'not-enough-data' },
  { name: 'day 14, C has 4 logs', leg: '5*7 .*3 5*4', verdict: 'too-early' },
  { name: 'day 16, a window of 9 days with 4 logs', leg: '5*7 .*5 5*4', verdict: 'too-early' },
  { name: 'day 17, a window of 10 days with 5 logs', leg: '5*7 .*5 5*5', verdict: 'not-enough-data' },
  { name: 'day 17, a window of 10 days with 6 logs', leg: '5*7 .*4 5*6', verdict: 'too-early' },
  { name: 'day 21, 1 log in the last 7 days', leg: '5*14 . . . . . . 5', verdict: 'not-enough-data' },
  { name: 'day 21, 2 logs in the last 7 days', leg: '5*14 . . . . . 5 5', verdict: 'too-early' },

  // before day 42: C 2 or less, or I 30 % or more
  { name: 'I 28.6 %', leg: '10*7 7*6 8', verdict: 'too-early' },
  { name: 'I 30 %', leg: '10*7 7*7', verdict: 'improving' },
  { name: 'I 31.4 %', leg: '10*7 7*6 6', verdict: 'improving' },
  { name: 'C 2.14 with I 14 %', leg: '2+3*7 2*6 3', verdict: 'too-early' },
  { name: 'C 2 with I 20 %', leg: '2+3*7 2*7', verdict: 'improving' },
  { name: 'C 1.14', leg: '5*7 1*6 2', verdict: 'improving' },
  { name: 'C 1', leg: '5*7 1*7', verdict: 'recovered' },
  { name: 'C 0', leg: '5*7 0*7', verdict: 'recovered' },
  { name: 'day 41, no change', leg: '5*41', verdict: 'too-early' },

  // from day 42 on
  { name: 'day 42, no change', leg: '5*42', verdict: 'stalled' },
  { name: 'day 42, I 29.3 %', leg: '10*7 .*21 7*13 8', verdict: 'stalled' },
  { name: 'day 42, I 30 %', leg: '10*7 .*21 7*14', verdict: 'improving' },
  { name: 'day 42, no change at C 2', leg: '2*42', verdict: 'improving' },
  { name: 'day 42, no change at C 2.07', leg: '2*41 3', verdict: 'stalled' },
  { name: 'day 42, C 1', leg: '1*42', verdict: 'recovered' },
  { name: 'day 42, 5 logs in days 29–42', leg: '5*7 .*30 5*5', verdict: 'not-enough-data' },
  { name: 'day 60, stalled still', leg: '5*60', verdict: 'stalled' },
  { name: 'day 60, better since', leg: '5*42 2*18', verdict: 'improving' },

  // worsening comes before recovered and stalled
  { name: 'worse than its best weeks', leg: '3*14 5*9', verdict: 'worsening' },
  { name: 'worse, and stalled besides', leg: '5*42 8*10', verdict: 'worsening' },
  { name: 'worse, but B lacks its logs', leg: '.*7 3*28 6*9', verdict: 'not-enough-data' },
  { name: 'silent since: too few logs come first', leg: '3*14 6*20 .*14', asOf: 48, verdict: 'not-enough-data' },
] as const;

test.each(cases)('$name: $verdict', ({ verdict, ...timeline }) => {
  expect(evaluate(caseTimeline(timeline), meansPolicy).verdict).toBe(verdict);
});

/** By the fitted trend only the days from the mark on are judged in another way. */
const fittedCases = [
  { name: 'day 41, no change', leg: '5*41', verdict: 'too-early' },
  { name: 'day 42, no change', leg: '5*42', verdict: 'stalled' },
  { name: 'day 42, pain halved', leg: '6*7 5*7 4*14 3*14', verdict: 'improving' },
  { name: 'day 42, C 1', leg: '1*42', verdict: 'recovered' },
  { name: 'day 42, no change, the mean lacks its logs', leg: '5*7 .*30 5*5', verdict: 'stalled' },
  { name: 'day 42, neither mean nor trend', leg: '5*3', asOf: 42, verdict: 'not-enough-data' },
  { name: 'worse than its best weeks', leg: '3*30 6*14', verdict: 'worsening' },
] as const;

test.each(fittedCases)('fitted, $name: $verdict', ({ verdict, ...timeline }) => {
  expect(evaluate(caseTimeline(timeline), fittedPolicy).verdict).toBe(verdict);
});

/** I is 29 % and the limits far apart: whether it is stalled cannot be told, but it is told that pain went up. */
test('fitted, worse while a stall cannot be told: worsening', () => {
  const wide = Policy.parse({ version: 1, stall6: { estimator: 'fitted', clearUnder: 0.1, stalledFrom: 0.8 } });
  expect(evaluate(caseTimeline({ leg: '7*7 6*14 5*21' }), wide).verdict).toBe('not-enough-data');
  expect(evaluate(caseTimeline({ leg: '6*7 3*28 5*9' }), wide).verdict).toBe('worsening');
});

test('the improvement with its windows and counts', () => {
  const { improvement } = evaluate(caseTimeline({ leg: '6*5 .*23 3*10 . . 3 3', back: '2*5' }));
  expect(improvement).toEqual({
    site: 'leg',
    baseline: 6,
    baselineLogs: 5,
    baselineFrom: caseDay(1),
    baselineTo: caseDay(7),
    current: 3,
    currentLogs: 12,
    currentFrom: caseDay(29),
    currentTo: caseDay(42),
    relative: 0.5,
  });
});

test('no improvement is given without the logs of either window', () => {
  expect(evaluate(caseTimeline({ leg: '5*3', asOf: 42 })).improvement).toBeNull();
});
