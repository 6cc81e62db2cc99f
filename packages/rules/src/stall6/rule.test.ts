import { expect, test } from 'vitest';
import { decide } from '../ruleCase.ts';
import { stall6Cases } from './cases.ts';
import { stall6 } from './rule.ts';

test.each(stall6Cases)('$name', (named) => {
  const { name: _name, timeline: _timeline, ...expected } = named;
  expect(decide(stall6, named)).toMatchObject(expected);
});
