import { describe, expect, test } from 'vitest';
import { episodeDays } from '@cairn/rules';
import { Timeline } from '@cairn/vocabulary';
import { dailySeries } from './dailySeries.ts';

const laid = (over: object) =>
  episodeDays(Timeline.parse({ id: 'e', timeZone: 'UTC', startedOn: '2026-11-01', asOf: '2026-11-30', ...over }));
const days = (over: object, from = '2026-11-10', to = '2026-11-11') =>
  dailySeries(laid(over), from, to).map(({ leg, back, minutes }) => [leg, back, minutes]);

describe('dailySeries', () => {
  test('one entry a calendar day in order, null where nothing was logged', () => {
    const series = dailySeries(laid({}), '2026-10-30', '2026-11-02');
    expect(series.map(({ on }) => on)).toEqual(['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02']);
    expect(series.every(({ leg, back, minutes }) => leg === null && back === null && minutes === null)).toBe(true);
  });

  test.each<[string, object, (number | null)[][]]>([
    [
      'no pain is 0, not missing',
      { painLogs: [{ on: '2026-11-10', legNprs: 0, backNprs: null }] },
      [
        [0, null, null],
        [null, null, null],
      ],
    ],
    [
      'several ratings are their mean',
      {
        painLogs: [
          { on: '2026-11-10', legNprs: 4 },
          { on: '2026-11-10', legNprs: 7 },
        ],
      },
      [
        [5.5, null, null],
        [null, null, null],
      ],
    ],
    [
      'a mean has one decimal',
      { painLogs: [3, 4, 4].map((legNprs) => ({ on: '2026-11-10', legNprs })) },
      [
        [3.7, null, null],
        [null, null, null],
      ],
    ],
    [
      'walks of a day add up',
      {
        walkLogs: [
          { on: '2026-11-11', minutes: 8 },
          { on: '2026-11-11', minutes: 12 },
        ],
      },
      [
        [null, null, null],
        [null, null, 20],
      ],
    ],
    [
      'days outside are left out',
      {
        painLogs: [
          { on: '2026-11-09', legNprs: 9 },
          { on: '2026-11-12', legNprs: 9 },
        ],
      },
      [
        [null, null, null],
        [null, null, null],
      ],
    ],
    [
      'an amendment replaces what it amends',
      {
        painLogs: [
          { id: 'a', on: '2026-11-10', legNprs: 9, writtenAt: '2026-11-10T10:00:00Z' },
          { id: 'b', amends: 'a', on: '2026-11-10', legNprs: 3, writtenAt: '2026-11-10T10:05:00Z' },
        ],
      },
      [
        [3, null, null],
        [null, null, null],
      ],
    ],
    [
      'an amendment may move an entry to another day',
      {
        walkLogs: [
          { id: 'a', on: '2026-11-10', minutes: 9, writtenAt: '2026-11-11T10:00:00Z' },
          { id: 'b', amends: 'a', on: '2026-11-11', minutes: 9, writtenAt: '2026-11-11T10:05:00Z' },
        ],
      },
      [
        [null, null, null],
        [null, null, 9],
      ],
    ],
  ])('%s', (_name, over, expected) => {
    expect(days(over)).toEqual(expected);
  });

  test('a clock change makes no day twice and loses none', () => {
    expect(dailySeries(laid({ timeZone: 'America/Los_Angeles' }), '2026-10-30', '2026-11-03')).toHaveLength(5);
    expect(dailySeries(laid({}), '2026-11-11', '2026-11-10')).toEqual([]);
  });
});
