import { expect, test } from 'vitest';
import { decide } from '../ruleCase.ts';
import { rfSCases } from './cases.ts';
import { rfS } from './rule.ts';

test.each(rfSCases)('$name', (named) => {
  const { name: _name, timeline: _timeline, ...expected } = named;
  expect(decide(rfS, named)).toMatchObject(expected);
});
