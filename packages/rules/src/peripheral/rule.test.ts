import { expect, test } from 'vitest';
import { decide } from '../ruleCase.ts';
import { peripheralCases } from './cases.ts';
import { peripheral } from './rule.ts';

test.each(peripheralCases)('$name', (named) => {
  const { name: _name, timeline: _timeline, ...expected } = named;
  expect(decide(peripheral, named)).toMatchObject(expected);
});
