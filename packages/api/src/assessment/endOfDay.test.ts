import { expect, test } from 'vitest';
import { endOfDay } from './endOfDay.ts';

test.each([
  ['2026-11-20', 'America/Los_Angeles', '2026-11-21T08:00:00.000Z', 'a winter day'],
  ['2026-07-01', 'America/Los_Angeles', '2026-07-02T07:00:00.000Z', 'a summer day'],
  ['2026-03-08', 'America/Los_Angeles', '2026-03-09T07:00:00.000Z', 'the day of 23 hours'],
  ['2026-03-07', 'America/Los_Angeles', '2026-03-08T08:00:00.000Z', 'the day before it'],
  ['2026-11-01', 'America/Los_Angeles', '2026-11-02T08:00:00.000Z', 'the day of 25 hours'],
  ['2026-10-31', 'America/Los_Angeles', '2026-11-01T07:00:00.000Z', 'the day before it'],
  ['2026-12-31', 'Pacific/Auckland', '2026-12-31T11:00:00.000Z', 'the last day of the year'],
  ['2024-02-28', 'UTC', '2024-02-29T00:00:00.000Z', 'the day before 29 February'],
  ['2026-11-20', 'Asia/Kathmandu', '2026-11-20T18:15:00.000Z', 'a zone of quarter hours'],
  // Summer time begins at midnight there: the day after begins at 01:00.
  ['2026-09-05', 'America/Santiago', '2026-09-06T04:00:00.000Z', 'a day whose midnight does not exist'],
])('%s in %s ends at %s: %s', (on, zone, end) => {
  expect(endOfDay(on, zone).toISOString()).toBe(end);
});
