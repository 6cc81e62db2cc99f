import { describe, expect, it } from 'vitest';
import type { TrendDay } from './TrendData.ts';
import { marginOfMean, weeklyMeans } from './weeklyMeans.ts';

const days = (leg: readonly (number | null)[]): TrendDay[] =>
  leg.map((value, index) => ({
    on: `2026-10-${String(index + 1).padStart(2, '0')}`,
    leg: value,
    back: null,
    minutes: null,
  }));

describe('marginOfMean, by hand', () => {
  // n = 1: 1.25. n = 2: 1.5625/2 · (1 + 2·½·0.3) = 1.015625 → 1.007782.
  // n = 3: 1.5625/3 · (1 + 2·(⅔·0.3 + ⅓·0.09)) = 0.760417 → 0.872019.
  // n = 7: Σ = 0.341127; 1.5625/7 · 1.682254 = 0.375503 → 0.612783.
  it.each([
    [1, 80, 1.602],
    [2, 80, 1.29157],
    [3, 80, 1.11758],
    [3, 95, 1.70916],
    [7, 80, 0.78534],
    [7, 95, 1.20105],
  ] as const)('%i logs at %i %% leave ± %f', (logs, level, margin) => {
    expect(marginOfMean(logs, level)).toBeCloseTo(margin, 4);
  });
});

describe('weeklyMeans', () => {
  it('has no mean with two logs and one with three', () => {
    const [first, second] = weeklyMeans(
      days([6, null, 7, null, null, null, null, 6, null, 7, null, null, null, 5]),
      80,
    );
    expect(first?.leg).toBeNull();
    expect(second?.leg?.mean).toBe(6);
  });

  it('leaves missing days out: they are never zeros', () => {
    const [week] = weeklyMeans(days([8, null, 8, null, 8, null, null]), 95);
    expect(week?.leg?.mean).toBe(8);
    expect(week?.leg?.low).toBeCloseTo(6.29084, 4);
    expect(week?.leg?.high).toBeCloseTo(9.70916, 4);
  });

  it('keeps the margin inside the scale', () => {
    const [low, high] = weeklyMeans(days([0, 0, 0, 0, 0, 0, 0, 10, 10, 10, 10, 10, 10, 10]), 95);
    expect(low?.leg).toEqual({ mean: 0, low: 0, high: expect.closeTo(1.20105, 4) });
    expect(high?.leg).toEqual({ mean: 10, low: expect.closeTo(8.79895, 4), high: 10 });
  });

  it('begins weeks on day 1 and keeps the last, unfinished one', () => {
    expect(weeklyMeans(days(Array.from({ length: 10 }, () => 4)), 80).map((week) => week.from)).toEqual([
      '2026-10-01',
      '2026-10-08',
    ]);
    expect(weeklyMeans([], 80)).toEqual([]);
  });
});
