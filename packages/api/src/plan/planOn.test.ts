import { describe, expect, test } from 'vitest';
import { planOn, quotaOn, quotaOver } from './planOn.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
/** 2026-11-16 is a Monday. */
const plan = (revision: number, effectiveOn: string, minutesPerBout: number, weekdays = everyDay) => ({
  revision,
  effectiveOn,
  minutesPerBout,
  boutsPerDay: 2,
  weekdays,
});

describe('planOn', () => {
  const [first, second] = [plan(1, '2026-11-02', 10), plan(2, '2026-11-16', 12)];

  test.each([
    ['before the first', [first, second], '2026-11-01', null],
    ['on the first day of the first', [first, second], '2026-11-02', 1],
    ['on the last day of the first', [first, second], '2026-11-15', 1],
    ['on the first day of the second', [second, first], '2026-11-16', 2],
    ['long after', [second, first], '2027-11-16', 2],
    [
      'signed later for an earlier day, it replaces what was to come',
      [second, plan(3, '2026-11-10', 6)],
      '2026-11-20',
      3,
    ],
    ['of one day the one signed last', [second, plan(3, '2026-11-16', 6)], '2026-11-16', 3],
    ['without plans', [], '2026-11-16', null],
  ])('%s', (_name, revisions, on, revision) => {
    expect(planOn(revisions, on)?.revision ?? null).toBe(revision);
  });
});

describe('quotaOn', () => {
  test('minutes on a walking day, 0 on a day of rest, null without a plan', () => {
    const weekdays = [plan(1, '2026-11-16', 10, [1, 2, 3, 4, 5])];
    expect(quotaOn(weekdays, '2026-11-20')).toBe(20);
    expect(quotaOn(weekdays, '2026-11-21')).toBe(0);
    expect(quotaOn(weekdays, '2026-11-15')).toBeNull();
  });
});

describe('quotaOver', () => {
  test.each<[string, ReturnType<typeof plan>[], number | null]>([
    ['a whole week of one plan', [plan(1, '2026-11-01', 10)], 140],
    ['days of rest ask for nothing', [plan(1, '2026-11-01', 10, [1, 3, 5])], 60],
    ['a plan that began in mid-week: days before it are left out', [plan(1, '2026-11-20', 10)], 60],
    [
      'a change in mid-week: each day by its plan',
      [plan(1, '2026-11-01', 10), plan(2, '2026-11-19', 5)],
      3 * 20 + 4 * 10,
    ],
    ['only days of rest so far is 0, not missing', [plan(1, '2026-11-21', 10, [1])], 0],
    ['a plan that begins tomorrow', [plan(1, '2026-11-23', 10)], null],
    ['no plan', [], null],
  ])('%s', (_name, revisions, quota) => {
    expect(quotaOver(revisions, '2026-11-22', 7)).toBe(quota);
  });
});
