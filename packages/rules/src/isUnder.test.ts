import { expect, test } from 'vitest';
import { isUnder } from './isUnder.ts';

test.each([
  [1.9, 2, true],
  [2, 2, false],
  [2.1, 2, false],
  // The smallest step: one point on one of 28 days with five logs.
  [2 - 1 / (28 * 5), 2, true],
  // What a sum of decimals leaves: 0.1 + 0.2 is a little more than 0.3.
  [0.3, 0.1 + 0.2, false],
  [0.1 + 0.2, 0.3, false],
  [Number.NEGATIVE_INFINITY, 0, true],
])('%d under %d: %s', (value, limit, under) => {
  expect(isUnder(value, limit)).toBe(under);
});
