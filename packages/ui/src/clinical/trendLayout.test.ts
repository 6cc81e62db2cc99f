import { describe, expect, it } from 'vitest';
import { dayNumber, type TrendData } from './TrendData.ts';
import { labelsThatFit, minutesTop, quotaSteps, trendWindow } from './trendLayout.ts';
import { trendSummary } from './trendSummary.ts';

const empty: TrendData = {
  startedOn: '2026-10-05',
  today: '2026-10-05',
  days: [],
  weeks: [],
  quota: [],
  revisions: [],
  marks: [],
};
const on = (today: string): TrendData => ({ ...empty, today });

describe('dayNumber', () => {
  it('counts from 1 and over a change of the clocks', () => {
    expect(dayNumber('2026-10-05', '2026-10-05')).toBe(1);
    expect(dayNumber('2026-10-05', '2026-11-15')).toBe(42);
  });
});

describe('trendWindow', () => {
  it.each([
    ['day 1 shows two weeks', '2026-10-05', undefined, { first: 1, last: 14 }],
    ['day 14 still two', '2026-10-18', undefined, { first: 1, last: 14 }],
    ['day 15 three', '2026-10-19', undefined, { first: 1, last: 21 }],
    ['twelve weeks asked early leave the future blank', '2026-11-18', 12, { first: 1, last: 84 }],
    ['six weeks on day 45 are weeks 2 to 7', '2026-11-18', 6, { first: 8, last: 49 }],
  ])('%s', (_, today, weeks, window) => {
    expect(trendWindow(on(today), weeks)).toEqual(window);
  });
});

describe('quotaSteps', () => {
  it('ends each the day before the next', () => {
    const quota = [
      { from: '2026-10-01', minutesPerDay: 12 },
      { from: '2026-10-12', minutesPerDay: 14 },
    ];
    expect(quotaSteps({ ...empty, quota }, 14)).toEqual([
      { from: 1, to: 7, minutes: 12 },
      { from: 8, to: 14, minutes: 14 },
    ]);
  });
});

describe('labelsThatFit', () => {
  it('hides a label that would run into the next flag', () => {
    expect(
      labelsThatFit([
        { left: 0, width: 50 },
        { left: 40, width: 20 },
        { left: 60, width: 90 },
      ]),
    ).toEqual([false, true, true]);
  });
});

describe('minutesTop', () => {
  it('is round, at least 10, and over bars and quota', () => {
    expect(minutesTop(empty)).toBe(10);
    expect(minutesTop({ ...empty, quota: [{ from: '2026-10-05', minutesPerDay: 31 }] })).toBe(40);
  });
});

describe('trendSummary', () => {
  it('names the weekly means at both ends and counts logged days', () => {
    const week = (from: string, mean: number) => ({ from, leg: { mean, low: mean, high: mean }, back: null });
    const data: TrendData = {
      ...on('2026-10-12'),
      days: [5, null, 6].map((leg) => ({ on: '2026-10-05', leg, back: null, minutes: 4 })),
      weeks: [week('2026-10-05', 6.25), week('2026-10-12', 4)],
    };
    expect(trendSummary(data)).toBe(
      'Leg pain averaged 6.3 in week 1 and 4.0 in week 2. Pain was logged on 2 of 3 days, and 12 minutes were walked so far.',
    );
  });
});
