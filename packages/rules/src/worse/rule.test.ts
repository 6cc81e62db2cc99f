import { expect, test } from 'vitest';
import { decide } from '../ruleCase.ts';
import { worseRuleCases } from './cases.ts';
import { worse } from './rule.ts';

test.each(worseRuleCases)('$name', (named) => {
  const { name: _name, timeline: _timeline, ...expected } = named;
  expect(decide(worse, named)).toMatchObject(expected);
});
