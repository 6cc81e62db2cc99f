import { expect, test } from 'vitest';
import { decide } from '../ruleCase.ts';
import { sevCases } from './cases.ts';
import { sev } from './rule.ts';

test.each(sevCases)('$name', (named) => {
  const { name: _name, timeline: _timeline, ...expected } = named;
  expect(decide(sev, named)).toMatchObject(expected);
});
