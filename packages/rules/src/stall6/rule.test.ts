import { describe, expect, test } from 'vitest';
import { caseDay } from '../caseTimeline.ts';
import type { EvidenceOf } from '../rule.ts';
import { decide, fittedPolicy, meansPolicy } from '../ruleCase.ts';
import { fittedCases } from './fittedCases.ts';
import { stall6Cases } from './cases.ts';
import { stall6 } from './rule.ts';

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
