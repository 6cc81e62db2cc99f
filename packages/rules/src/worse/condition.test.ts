import { defaultPolicy } from '@cairn/vocabulary';
import { expect, test } from 'vitest';
import { caseTimeline } from '../caseTimeline.ts';
import { layOut } from '../days.ts';
import { worseCases } from './cases.ts';
import { isWorsening } from './condition.ts';

test.each(worseCases)('$name', ({ leg, asOf, worsening }) => {
  const days = layOut(caseTimeline({ leg, asOf }), defaultPolicy);
  expect(isWorsening(days, days.last, defaultPolicy)).toBe(worsening);
});
