import { expect, test } from 'vitest';
import { decide } from '../ruleCase.ts';
import { gapCases } from './cases.ts';
import { gap } from './rule.ts';

test.each(gapCases)('$name', (named) => {
  const { name: _name, timeline: _timeline, ...expected } = named;
  expect(decide(gap, named)).toMatchObject(expected);
});
