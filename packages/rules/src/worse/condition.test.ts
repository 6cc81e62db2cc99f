import { defaultPolicy, Policy } from '@cairn/vocabulary';
import { expect, test } from 'vitest';
import { caseTimeline } from '../caseTimeline.ts';
import { layOut } from '../days.ts';
import { worseCases } from './cases.ts';
import { isWorsening } from './condition.ts';

test.each(worseCases)('$name', ({ leg, asOf, worsening }) => {
  const days = layOut(caseTimeline({ leg, asOf }), defaultPolicy);
  expect(isWorsening(days, days.last, defaultPolicy)).toBe(worsening);
});

/** By clinical.md 6 days 12 and 13 have the logs of both windows, but with B over days 1–14 the site may change until then. */
test.each([
  [7, 12, false],
  [13, 12, null],
  [13, 13, false],
  [14, 13, null],
  [14, 14, false],
])('with B over days 1–%i, day %i: %s', (days, day, worsening) => {
  const policy = Policy.parse({ version: 1, baseline: { days } });
  const laid = layOut(caseTimeline({ leg: '4*20' }), policy);
  expect(isWorsening(laid, day, policy)).toBe(worsening);
});
