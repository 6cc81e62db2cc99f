import type { RuleCase } from '../ruleCase.ts';

interface WorseCase {
  name: string;
  leg: string;
  asOf?: number;
  /** null: the day is not evaluable. */
  worsening: boolean | null;
}

/**
 * The condition of WORSE: 7-day mean minus the best earlier 14-day mean is 2 or more on 3 evaluable days in a row.
 * After 14 days of 3, days of 5 first make a 7-day mean of 5 on day 21; one 4 among them makes 34 / 7 = 4.86.
 * clinical.md 6
 */
export const worseCases: WorseCase[] = [
  { name: 'a rise of 1.86', leg: '3*14 5*6 4 5*6', worsening: false },
  { name: 'a rise of 2 on its first day', leg: '3*14 5*7', worsening: false },
  { name: 'a rise of 2 on its second day', leg: '3*14 5*8', worsening: false },
  { name: 'a rise of 2 on its third day', leg: '3*14 5*9', worsening: true },
  { name: 'a rise of 2 on its fourth day', leg: '3*14 5*10', worsening: true },
  { name: 'a rise of 2.14 on its third day', leg: '3*14 5*8 6', worsening: true },
  { name: 'the third day falls back', leg: '3*14 5*8 4', worsening: false },
  { name: 'steady', leg: '6*40', worsening: false },
  { name: 'better', leg: '6*20 3*20', worsening: false },
  { name: 'the best earlier weeks count, not the first', leg: '6*14 3*14 5*9', worsening: true },

  { name: '2 logs in the last 7 days', leg: '3*14 .*7 6 6', worsening: null },
  { name: '3 logs in the last 7 days, for the first time', leg: '3*14 .*7 6 6 6', worsening: false },
  { name: '3 logs in the last 7 days, the third day in a row', leg: '3*14 .*4 6*5', worsening: true },
  { name: '4 logs before the last week', leg: '3*4 .*3 6*7', worsening: null },
  { name: '5 logs before the last week, three days in a row', leg: '3*5 .*2 6*7', worsening: true },
  { name: 'no log', leg: '', asOf: 30, worsening: null },
];

const statuses = { true: 'fires', false: 'quiet', null: 'not-enough-data' } as const;

/** The rule on the same days, and what it shows. */
export const worseRuleCases: RuleCase[] = [
  ...worseCases.map(({ name, leg, asOf, worsening }) => ({
    name,
    timeline: { leg, asOf },
    status: statuses[`${worsening}`],
  })),
  {
    name: 'shows the best two weeks and the last week',
    timeline: { leg: '4*7 3*14 5*9' },
    status: 'fires',
    urgency: '2-working-days',
    evidence: {
      site: 'leg',
      best: { mean: 3, logs: 14, from: '2026-01-12', to: '2026-01-25' },
      current: { mean: 5, logs: 7, from: '2026-01-28', to: '2026-02-03' },
      rise: 2,
      needed: 2,
    },
  },
  {
    name: 'the back, when it was worse in the first week',
    timeline: { leg: '2*23', back: '3*14 5*9' },
    status: 'fires',
    evidence: { site: 'back' },
  },
  { name: 'the leg alone rises, but the back was worse', timeline: { leg: '2*14 6*9', back: '3*23' }, status: 'quiet' },
];
