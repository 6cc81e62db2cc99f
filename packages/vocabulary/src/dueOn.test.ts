import { expect, test } from 'vitest';
import { dueOn } from './dueOn.ts';
import { Urgency } from './flag.ts';
import { urgencyRank } from './orders.ts';

/** 2026-01-08 is a Thursday. */
test.each([
  ['now', '2026-01-08'],
  ['same-day', '2026-01-08'],
  ['2-days', '2026-01-10'],
  ['2-working-days', '2026-01-12'],
  ['7-days', '2026-01-15'],
  ['14-days', '2026-01-22'],
  ['weekly-queue', '2026-01-15'],
  ['next-review', null],
] as const)('%s raised on a Thursday is due on %s', (urgency, due) => {
  expect(dueOn(urgency, '2026-01-08')).toBe(due);
});

test('two working days from a Saturday are Monday and Tuesday', () => {
  expect(dueOn('2-working-days', '2026-01-10')).toBe('2026-01-13');
});

test('the ranks sort from now to the next review', () => {
  expect(Urgency.options.map(urgencyRank)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
