import { defaultPolicy, Policy } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { caseDay, caseTimeline, type CaseTimeline } from '../caseTimeline.ts';
import { layOut } from '../days.ts';
import { evaluate } from '../evaluate.ts';
import type { EvidenceOf } from '../rule.ts';
import { decide, fittedPolicy, meansPolicy } from '../ruleCase.ts';
import { fittedCases } from './fittedCases.ts';
import { stall6Cases } from './cases.ts';
import { stall6 } from './rule.ts';
import { lastLook, learntBetween } from './stallOn.ts';

describe('by the means', () => {
  test.each(stall6Cases)('$name', (named) => {
    const { name: _name, timeline: _timeline, ...expected } = named;
    expect(decide(stall6, named, meansPolicy)).toMatchObject(expected);
  });
});

describe('by the fitted trend', () => {
  test.each(fittedCases)('$name', (named) => {
    const { name: _name, timeline: _timeline, ...expected } = named;
    expect(decide(stall6, named, fittedPolicy)).toMatchObject(expected);
  });
});

test('between the two limits it cannot be told', () => {
  const wide = Policy.parse({ version: 1, stall6: { clearUnder: 0.1, stalledFrom: 0.8 } });
  expect(decide(stall6, { name: '', timeline: { leg: '7*7 6*14 5*21' }, status: 'quiet' }, wide).status).toBe(
    'not-enough-data',
  );
});

/** Looked at on the mark and every so many days after it, whatever the mark. */
test('from day 38 every 5 days', () => {
  const policy = Policy.parse({ version: 1, refractoryDays: 1, unchangedDays: 1, stall6: { day: 38, everyDays: 5 } });
  const { flags } = evaluate(caseTimeline({ leg: '5*50' }), policy);
  expect(flags.filter(({ rule }) => rule === 'STALL-6').map(({ raisedOn }) => raisedOn)).toEqual(
    [38, 43, 48].map(caseDay),
  );
});

describe('what is learnt in a week', () => {
  const days = (timeline: CaseTimeline) => layOut(caseTimeline({ asOf: 60, ...timeline }), fittedPolicy);
  const scored = (instrument: 'groc' | 'rmdq' | 'sbi', day: number) =>
    days({ proms: [{ instrument, on: caseDay(day), score: 3 }] });
  test.each([
    [42, false],
    [43, true],
    [46, true],
    [49, true],
    [50, false],
  ])('a log or a rating of change on day %i, from day 43 to 49: %s', (day, learnt) => {
    expect(learntBetween(days({ leg: `.*${day - 1} 5` }), 43, 49)).toBe(learnt);
    expect(learntBetween(scored('groc', day), 43, 49)).toBe(learnt);
    expect(learntBetween(scored('rmdq', day), 43, 49)).toBe(learnt);
  });
  test('nothing by the other site, which is not read, nor by the SBI', () => {
    expect(learntBetween(days({ leg: '5*7', back: `2*45` }), 43, 49)).toBe(false);
    expect(learntBetween(scored('sbi', 46), 43, 49)).toBe(false);
  });
});

describe('what it says of a fitted trend', () => {
  const evidence: EvidenceOf<'trend'> = {
    kind: 'trend',
    site: 'leg',
    logs: 31,
    from: caseDay(1),
    to: caseDay(41),
    baseline: 6,
    current: 5.5,
    asOf: caseDay(42),
    relative: 0.084,
    low: -0.05,
    high: 0.2,
    probability: 0.967,
    stalledFrom: 0.45,
    needed: 0.3,
    grocScore: null,
    rmdqChange: null,
    line: [
      { on: caseDay(1), mean: 6, low: 5.5, high: 6.5 },
      { on: caseDay(42), mean: 5.5, low: 5, high: 6 },
    ],
  };
  test('the estimate, how sure it is, and what counts', () => {
    expect(stall6.explain(evidence)).toEqual({
      title: 'No improvement at 6 weeks',
      sentence:
        'By the trend of 31 days with a log, leg pain is 8 % better by day 42, with 80 % probability between 5 % worse ' +
        'and 20 % better. The chance that it improved by less than 30 % is 96 %; from 45 % it counts as stalled.',
    });
  });
  test('and what the patient says', () => {
    const said = stall6.explain({ ...evidence, asOf: caseDay(56), grocScore: 1, rmdqChange: 0.1 });
    expect(said.title).toBe('No improvement at 8 weeks');
    expect(said.sentence).toContain('20 % better (own rating of change +1, RMDQ 10 % better).');
    expect(stall6.explain({ ...evidence, grocScore: 0 }).sentence).toContain('(own rating of change 0)');
  });
});

test.each([
  [41, 41],
  [42, 42],
  [48, 42],
  [49, 49],
  [90, 84],
])('on day %i the trend was last looked at on day %i', (day, look) => {
  expect(lastLook(day, defaultPolicy.stall6)).toBe(look);
  expect(lastLook(day, { ...defaultPolicy.stall6, estimator: 'means' })).toBe(day);
});
