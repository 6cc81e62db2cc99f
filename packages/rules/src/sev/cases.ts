import type { RuleCase } from '../ruleCase.ts';

/** SEV: NPRS 7 or more on 3 or more of the last 5 days; the day's higher of leg and back. clinical.md 6 */
export const sevCases: RuleCase[] = [
  { name: 'three days of 6: one below', timeline: { leg: '6 6 6' }, status: 'quiet' },
  {
    name: 'three days of 7: at the threshold',
    timeline: { leg: '7 7 7' },
    status: 'fires',
    urgency: '2-working-days',
    evidence: {
      days: [
        { on: '2026-01-05', nprs: 7 },
        { on: '2026-01-06', nprs: 7 },
        { on: '2026-01-07', nprs: 7 },
      ],
      threshold: 7,
      needed: 3,
      window: 5,
    },
  },
  { name: 'three days of 8: one above', timeline: { leg: '8 8 8' }, status: 'fires' },
  { name: 'two of five days: one day short', timeline: { leg: '7 7 2 2 2' }, status: 'quiet' },
  { name: 'three of five days', timeline: { leg: '7 2 7 2 7' }, status: 'fires' },
  { name: 'four of five days', timeline: { leg: '7 7 2 7 7' }, status: 'fires' },
  { name: 'three of five days, the others without a log', timeline: { leg: '7 . 7 . 7' }, status: 'fires' },
  { name: 'the third day back is out of the window', timeline: { leg: '7 2 7 2 2 7' }, status: 'quiet' },
  { name: 'two logs in five days say nothing', timeline: { leg: '7 7 . . .' }, status: 'not-enough-data' },
  { name: 'no log says nothing', timeline: { asOf: 5 }, status: 'not-enough-data' },
  { name: 'the back alone', timeline: { leg: '2 2 2', back: '7 7 7' }, status: 'fires' },
  { name: 'now the leg, now the back', timeline: { leg: '7 1 7', back: '1 7 1' }, status: 'fires' },
  { name: 'two logs a day count as their mean, 6.5', timeline: { leg: '7+6 7 7' }, status: 'quiet' },
  { name: 'two logs a day count as their mean, 7', timeline: { leg: '8+6 7 7' }, status: 'fires' },
];
