import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expMinus } from './expMinus.ts';

test('is e to the minus x, to 1e-11 of it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 39.999, noNaN: true }), (x) => {
      expect(Math.abs(expMinus(x) / Math.exp(-x) - 1)).toBeLessThan(1e-11);
    }),
  );
});

test.each([
  [0, 1],
  [1 / 64, Math.exp(-1 / 64)],
  [39.9999999, Math.exp(-39.9999999)],
  [40, 0],
  [Infinity, 0],
])('of %d', (x, expected) => {
  expect(expMinus(x)).toBeCloseTo(expected, 25);
});
