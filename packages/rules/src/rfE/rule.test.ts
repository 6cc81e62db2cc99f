import { expect, test } from 'vitest';
import { decide } from '../ruleCase.ts';
import { rfECases } from './cases.ts';
import { rfE } from './rule.ts';

test.each(rfECases)('$name', (named) => {
  const { name: _name, timeline: _timeline, ...expected } = named;
  expect(decide(rfE, named)).toMatchObject(expected);
});
