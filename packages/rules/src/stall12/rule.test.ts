import { expect, test } from 'vitest';
import { decide, meansPolicy } from '../ruleCase.ts';
import { stall12Cases } from './cases.ts';
import { stall12 } from './rule.ts';

test.each(stall12Cases)('$name', (named) => {
  const { name: _name, timeline: _timeline, ...expected } = named;
  expect(decide(stall12, named, meansPolicy)).toMatchObject(expected);
});
