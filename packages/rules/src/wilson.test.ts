import { describe, expect, test } from 'vitest';
import { wilson } from './wilson.ts';

describe('wilson', () => {
  // Newcombe 1998, table I: 81 of 263 and 15 of 148, 0 of 20, 1 of 29.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i lies within %f and %f', (count, total, low, high) => {
    const estimate = wilson(count, total);
    expect(estimate.value).toBeCloseTo(count / total, 10);
    expect(estimate.low).toBeCloseTo(low, 4);
    expect(estimate.high).toBeCloseTo(high, 4);
  });

  test('8 of 10, as tables give it: 0.490 to 0.943', () => {
    expect(wilson(8, 10).low).toBeCloseTo(0.49, 3);
    expect(wilson(8, 10).high).toBeCloseTo(0.943, 3);
  });

  test('of none nothing is known', () => {
    expect(wilson(0, 0)).toEqual({ value: Number.NaN, low: 0, high: 1 });
  });
});
