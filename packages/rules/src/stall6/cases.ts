import { caseDay } from '../caseTimeline.ts';
import type { RuleCase } from '../ruleCase.ts';

const groc = (score: number, day = 42) => ({ proms: [{ instrument: 'groc' as const, on: caseDay(day), score }] });
const rmdq = (first: number, later: number) => ({
  proms: [
    { instrument: 'rmdq' as const, on: caseDay(1), score: first },
    { instrument: 'rmdq' as const, on: caseDay(42), score: later },
  ],
});
/** `first` in days 1–7, then the same until day 28, then `last` in days 29–42. */
const leg = (first: string, last: string) => `${first} .*21 ${last}`;

/**
 * STALL-6. B = days 1–7, W = days 29–42. Means by hand: 13 × 4 + 5 = 57, / 14 = 4.07; 13 × 4 + 3 = 55, / 14 = 3.93.
 * clinical.md 6
 */
export const stall6Cases: RuleCase[] = [
  // I under 20 %, B = 5
  {
    name: '18.6 %: under 20 %, whatever the rating',
    timeline: { leg: leg('5*7', '4*13 5'), ...groc(5) },
    status: 'fires',
    urgency: '7-days',
    evidence: {
      kind: 'change',
      site: 'leg',
      needed: 0.2,
      grocScore: 5,
      baseline: { mean: 5, logs: 7 },
      current: { logs: 14 },
    },
  },
  { name: '20 % with GRoC +2', timeline: { leg: leg('5*7', '4*14'), ...groc(2) }, status: 'quiet' },
  {
    name: '20 % with GRoC +1',
    timeline: { leg: leg('5*7', '4*14'), ...groc(1) },
    status: 'fires',
    evidence: { relative: 0.2, needed: 0.4, grocScore: 1 },
  },
  { name: '20 % with GRoC +3', timeline: { leg: leg('5*7', '4*14'), ...groc(3) }, status: 'quiet' },
  { name: '21.4 % with GRoC +1', timeline: { leg: leg('5*7', '4*13 3'), ...groc(1) }, status: 'fires' },

  // the upper end of 20–40 % belongs to it
  { name: '38.6 % with GRoC +1', timeline: { leg: leg('5*7', '3*13 4'), ...groc(1) }, status: 'fires' },
  { name: '40 % with GRoC +1', timeline: { leg: leg('5*7', '3*14'), ...groc(1) }, status: 'fires' },
  { name: '41.4 % with GRoC +1', timeline: { leg: leg('5*7', '3*13 2'), ...groc(1) }, status: 'quiet' },

  // without a tie-breaker: under 30 %, B = 10
  {
    name: '29.3 % alone',
    timeline: { leg: leg('10*7', '7*13 8') },
    status: 'fires',
    urgency: '2-days',
    evidence: { needed: 0.3, grocScore: null, rmdqChange: null },
  },
  { name: '30 % alone', timeline: { leg: leg('10*7', '7*14') }, status: 'quiet' },
  { name: '30.7 % alone', timeline: { leg: leg('10*7', '7*13 6') }, status: 'quiet' },
  { name: '20 % alone', timeline: { leg: leg('5*7', '4*14') }, status: 'fires', evidence: { needed: 0.3 } },
  { name: '18.6 % alone', timeline: { leg: leg('5*7', '4*13 5') }, status: 'fires', evidence: { needed: 0.2 } },

  // RMDQ, I = 30 %: (7 × 3 + 7 × 4) / 14 = 3.5
  {
    name: 'RMDQ 10 to 8, 20 %',
    timeline: { leg: leg('5*7', '3*7 4*7'), ...rmdq(10, 8) },
    status: 'fires',
    evidence: { needed: 0.4, rmdqChange: 0.2 },
  },
  { name: 'RMDQ 10 to 7, 30 %', timeline: { leg: leg('5*7', '3*7 4*7'), ...rmdq(10, 7) }, status: 'quiet' },
  { name: 'RMDQ 10 to 6, 40 %', timeline: { leg: leg('5*7', '3*7 4*7'), ...rmdq(10, 6) }, status: 'quiet' },
  {
    name: 'RMDQ much better but GRoC +1: either suffices',
    timeline: { leg: leg('5*7', '3*7 4*7'), proms: [...rmdq(10, 2).proms, ...groc(1).proms] },
    status: 'fires',
  },
  {
    name: 'an RMDQ of 0 cannot improve and breaks no tie',
    timeline: { leg: leg('5*7', '3*14'), ...rmdq(0, 5) },
    status: 'quiet',
  },

  // age of the rating, I = 30 %
  { name: 'GRoC 0 of day 28', timeline: { leg: leg('5*7', '3*7 4*7'), ...groc(0, 28) }, status: 'fires' },
  { name: 'GRoC 0 of day 27 is too old', timeline: { leg: leg('5*7', '3*7 4*7'), ...groc(0, 27) }, status: 'quiet' },
  {
    name: 'GRoC of tomorrow is not known yet',
    timeline: { leg: leg('5*7', '3*7 4*7'), ...groc(0, 43) },
    status: 'quiet',
  },

  // exempt at W 2 or less, B = 2
  { name: 'W 1.93: exempt', timeline: { leg: leg('2*7', '2*13 1') }, status: 'quiet' },
  { name: 'W 2: exempt', timeline: { leg: leg('2*7', '2*14') }, status: 'quiet' },
  { name: 'W 2.07: not exempt', timeline: { leg: leg('2*7', '2*13 3') }, status: 'fires' },

  // urgency from W 7, B = 7
  { name: 'W 6.93: 7 days', timeline: { leg: leg('7*7', '7*13 6') }, status: 'fires', urgency: '7-days' },
  { name: 'W 7: 2 days', timeline: { leg: leg('7*7', '7*14') }, status: 'fires', urgency: '2-days' },
  { name: 'W 7.07: 2 days', timeline: { leg: leg('7*7', '7*13 8') }, status: 'fires', urgency: '2-days' },

  // the gate
  { name: '3 logs in days 1–7', timeline: { leg: leg('5*3 .*4', '5*14') }, status: 'not-enough-data' },
  { name: '4 logs in days 1–7', timeline: { leg: leg('5*4 .*3', '5*14') }, status: 'fires' },
  { name: '5 logs in days 29–42', timeline: { leg: leg('5*7', '5*2 .*9 5*3') }, status: 'not-enough-data' },
  {
    name: '6 logs in days 29–42',
    timeline: { leg: leg('5*7', '5*3 .*8 5*3') },
    status: 'fires',
    evidence: { current: { logs: 6 } },
  },
  { name: '7 logs in days 29–42', timeline: { leg: leg('5*7', '5*4 .*7 5*3') }, status: 'fires' },
  { name: '1 log in days 36–42', timeline: { leg: leg('5*7', '5*7 .*6 5') }, status: 'not-enough-data' },
  { name: '2 logs in days 36–42', timeline: { leg: leg('5*7', '5*7 .*5 5 5') }, status: 'fires' },
  { name: 'two logs of one day count once', timeline: { leg: leg('5*2 5+5 .*4', '5*14') }, status: 'not-enough-data' },
  {
    name: 'days without a log are not zero',
    timeline: { leg: leg('5*4 .*3', '5*3 .*8 5*3') },
    status: 'fires',
    evidence: { relative: 0 },
  },
  { name: 'no log at all', timeline: { asOf: 42 }, status: 'not-enough-data' },

  // the days
  { name: 'day 41 is before the mark', timeline: { leg: '5*41' }, status: 'quiet' },
  { name: 'day 42 is the mark', timeline: { leg: '5*42' }, status: 'fires' },
  {
    name: 'day 43 is judged on days 30–43',
    timeline: { leg: '5*43' },
    status: 'fires',
    evidence: { current: { from: '2026-02-03', to: '2026-02-16' } },
  },
  { name: 'better by day 42', timeline: { leg: leg('5*7', '2*14') }, status: 'quiet' },
  {
    name: 'better by day 42, back to 5 in days 43–56',
    timeline: { leg: `${leg('5*7', '2*14')} 5*14` },
    status: 'fires',
  },

  // the site
  {
    name: 'the back was worse and did not move',
    timeline: { leg: leg('5*7', '1*14'), back: leg('6*7', '6*14') },
    status: 'fires',
    evidence: { site: 'back' },
  },
  { name: 'the leg on a tie', timeline: { leg: leg('6*7', '1*14'), back: leg('6*7', '6*14') }, status: 'quiet' },
  {
    name: 'a baseline of 0 that became 3',
    timeline: { leg: leg('0*7', '3*14') },
    status: 'fires',
    evidence: { relative: null },
  },
];
