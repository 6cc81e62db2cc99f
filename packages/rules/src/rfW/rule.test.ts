import { expect, test } from 'vitest';
import { decide } from '../ruleCase.ts';
import { rfWCases } from './cases.ts';
import { rfW } from './rule.ts';

test.each(rfWCases)('$name', (named) => {
  const { name: _name, timeline: _timeline, ...expected } = named;
  expect(decide(rfW, named)).toMatchObject(expected);
});
