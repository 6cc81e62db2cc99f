import { expect, test } from 'vitest';
import { normalBelow } from './normal.ts';

/** As printed tables have it. */
test.each([
  [-3, 0.0013499],
  [-1.959964, 0.025],
  [-1.281552, 0.1],
  [-0.5, 0.3085375],
  [0, 0.5],
  [0.5, 0.6914625],
  [1, 0.8413447],
  [1.281552, 0.9],
  [2.326348, 0.99],
  [6, 1],
])('below %d lies %d', (z, share) => {
  expect(normalBelow(z)).toBeCloseTo(share, 6);
});
