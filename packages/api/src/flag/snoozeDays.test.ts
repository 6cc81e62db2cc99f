import { describe, expect, test } from 'vitest';
import { endOfDay } from '../assessment/endOfDay.ts';
import { snoozeDays } from './snoozeDays.ts';

const zone = 'America/Los_Angeles';
/** Noon in Portland on Friday 20 November 2026. */
const now = new Date('2026-11-20T20:00:00Z');
const policy = { refractoryDays: 14 };

type Flag = Parameters<typeof snoozeDays>[0];
const daysOf = (over: Partial<Flag> = {}, at = now) =>
  snoozeDays(
    { rule: 'SEV', status: 'open', snoozedAt: null, dueAt: endOfDay('2026-11-24', zone), ...over },
    policy,
    at,
    zone,
  );

describe('snoozeDays', () => {
  test('every day from tomorrow to the day it is due, from when that day begins', () => {
    expect(daysOf().map(({ on }) => on)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']);
    expect(daysOf()[0]?.at).toEqual(new Date('2026-11-21T08:00:00Z'));
  });

  test.each<[string, Partial<Flag>]>([
    ['due today', { dueAt: endOfDay('2026-11-20', zone) }],
    ['past due', { dueAt: endOfDay('2026-11-18', zone) }],
    ['put off before', { status: 'acknowledged', snoozedAt: now }],
    ['put off now', { status: 'snoozed', snoozedAt: now }],
    ['closed', { status: 'resolved' }],
    ['an emergency answer', { rule: 'RF-E' }],
    ['a same-day answer', { rule: 'RF-S' }],
  ])('none when it is %s', (_name, over) => {
    expect(daysOf(over)).toEqual([]);
  });

  test('without a due time as many days as its rule stays quiet', () => {
    const days = daysOf({ rule: 'RF-R', dueAt: null });
    expect(days).toHaveLength(14);
    expect(days.at(-1)?.on).toBe('2026-12-04');
  });

  test('one that is taken on can be put off, and the clocks may change meanwhile', () => {
    const beforeChange = new Date('2026-10-30T20:00:00Z');
    const days = daysOf({ status: 'acknowledged', dueAt: endOfDay('2026-11-02', zone) }, beforeChange);
    expect(days.map(({ at }) => at.toISOString().slice(0, 13))).toEqual([
      '2026-10-31T07',
      '2026-11-01T07',
      '2026-11-02T08',
    ]);
  });
});
