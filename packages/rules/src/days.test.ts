import { defaultPolicy } from '@cairn/vocabulary';
import { expect, test } from 'vitest';
import { caseTimeline } from './caseTimeline.ts';
import { layOut } from './days.ts';

/** The higher mean of days 1–7, the leg on a tie. clinical.md 6 */
test.each([
  ['the leg was worse', '5*7', '4*7', 'leg'],
  ['the back was worse', '4*7', '5*7', 'back'],
  ['both alike', '5*7', '5*7', 'leg'],
  ['the back alone was rated, with 0', '', '0*7', 'back'],
  ['the leg alone was rated, with 0', '0*7', '', 'leg'],
  ['neither was rated', '', '', 'leg'],
  ['the back became worse on day 8', '5*8', '4*7 9', 'leg'],
])('the site when %s', (_name, leg, back, site) => {
  expect(layOut(caseTimeline({ leg, back, asOf: 8 }), defaultPolicy).site).toBe(site);
});

test('the higher of leg and back each day, and the highest rating; without one neither is 0', () => {
  const { higher, peak } = layOut(caseTimeline({ leg: '. 3 2+6 0', back: '. 5 5 .', asOf: 4 }), defaultPolicy);
  expect(Array.from(higher).slice(1)).toEqual([Number.NaN, 5, 5, 0]);
  expect(Array.from(peak).slice(1)).toEqual([Number.NaN, 5, 6, 0]);
});
