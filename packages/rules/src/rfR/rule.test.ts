import { expect, test } from 'vitest';
import { decide } from '../ruleCase.ts';
import { rfRCases } from './cases.ts';
import { rfR } from './rule.ts';

test.each(rfRCases)('$name', (named) => {
  const { name: _name, timeline: _timeline, ...expected } = named;
  expect(decide(rfR, named)).toMatchObject(expected);
});
