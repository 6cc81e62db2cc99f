import { expect, test } from 'vitest';
import { decide } from '../ruleCase.ts';
import { not4Cases } from './cases.ts';
import { not4 } from './rule.ts';

test.each(not4Cases)('$name', (named) => {
  const { name: _name, timeline: _timeline, ...expected } = named;
  expect(decide(not4, named)).toMatchObject(expected);
});
