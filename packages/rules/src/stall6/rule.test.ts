import { describe, expect, test } from 'vitest';
import { decide, meansPolicy } from '../ruleCase.ts';
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
    expect(decide(stall6, named)).toMatchObject(expected);
  });
});
