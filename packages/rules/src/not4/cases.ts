import type { RuleCase } from '../ruleCase.ts';

/** Days 1–7, then nothing until day 14, then days 15–28. */
const leg = (first: string, last: string) => ({ leg: `${first} .*7 ${last}` });

/**
 * NOT-4, B = days 1–7, mean of days 15–28. By hand, B = 10: 7 × 8 + 7 × 9 = 119, / 14 = 8.5, 15 %;
 * 6 × 8 + 8 × 9 = 120, / 14 = 8.57, 14.3 %; 8 × 8 + 6 × 9 = 118, / 14 = 8.43, 15.7 %. clinical.md 6
 */
export const not4Cases: RuleCase[] = [
  {
    name: '14.3 %',
    timeline: leg('10*7', '8*6 9*8'),
    status: 'fires',
    urgency: 'weekly-queue',
    evidence: {
      site: 'leg',
      needed: 0.15,
      baseline: { mean: 10, logs: 7 },
      current: { logs: 14, from: '2026-01-19', to: '2026-02-01' },
    },
  },
  { name: '15 %', timeline: leg('10*7', '8*7 9*7'), status: 'quiet' },
  { name: '15.7 %', timeline: leg('10*7', '8*8 9*6'), status: 'quiet' },
  { name: 'no change', timeline: leg('5*7', '5*14'), status: 'fires', evidence: { relative: 0 } },
  { name: 'worse', timeline: leg('5*7', '6*14'), status: 'fires', evidence: { relative: -0.2 } },
  { name: 'much better', timeline: leg('5*7', '2*14'), status: 'quiet' },
  {
    name: 'days 8–14 do not count',
    timeline: { leg: '5*7 0*7 5*14' },
    status: 'fires',
    evidence: { current: { mean: 5 } },
  },

  { name: 'day 27', timeline: { leg: '5*27' }, status: 'quiet' },
  { name: 'day 28', timeline: { leg: '5*28' }, status: 'fires' },
  { name: 'day 29', timeline: { leg: '5*29' }, status: 'quiet' },

  { name: '3 logs in days 1–7', timeline: leg('5*3 .*4', '5*14'), status: 'not-enough-data' },
  { name: '4 logs in days 1–7', timeline: leg('5*4 .*3', '5*14'), status: 'fires' },
  { name: '5 logs in days 15–28', timeline: leg('5*7', '5*2 .*9 5*3'), status: 'not-enough-data' },
  { name: '6 logs in days 15–28', timeline: leg('5*7', '5*3 .*8 5*3'), status: 'fires' },
  { name: '7 logs in days 15–28', timeline: leg('5*7', '5*4 .*7 5*3'), status: 'fires' },
  { name: '1 log in days 22–28', timeline: leg('5*7', '5*7 .*6 5'), status: 'not-enough-data' },
  { name: '2 logs in days 22–28', timeline: leg('5*7', '5*7 .*5 5 5'), status: 'fires' },
  { name: 'no log', timeline: { asOf: 28 }, status: 'not-enough-data' },

  { name: 'no pain then and now: nothing is left to improve', timeline: leg('0*7', '0*14'), status: 'quiet' },
  { name: 'no pain then, 3 now', timeline: leg('0*7', '3*14'), status: 'fires', evidence: { relative: null } },
  {
    name: 'the back was worse and did not move',
    timeline: { leg: '5*7 .*7 1*14', back: '6*7 .*7 6*14' },
    status: 'fires',
    evidence: { site: 'back' },
  },
];
