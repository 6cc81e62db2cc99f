import { expect, test } from 'vitest';
import { replayPeriod } from './replayPeriod.ts';

test.each([
  ['2026-11-17', 6, '2026-05-17', '2026-11-16'],
  ['2026-11-17', 3, '2026-08-17', '2026-11-16'],
  ['2026-11-17', 12, '2025-11-17', '2026-11-16'],
  ['2026-06-01', 3, '2026-03-01', '2026-05-31'],
  ['2026-01-01', 6, '2025-07-01', '2025-12-31'],
  ['2028-03-01', 12, '2027-03-01', '2028-02-29'],
  ['2026-07-01', 3, '2026-03-31', '2026-06-30'],
])('on %s the last %i months are %s to %s', (today, months, fromOn, toOn) => {
  expect(replayPeriod(today, months)).toEqual({ fromOn, toOn });
});
