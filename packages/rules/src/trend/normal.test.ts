import { expect, test } from 'vitest';
import { normalBelow } from './normal.ts';

/** As printed tables have it. */
test.each([
  [-7, 0],
  [-6, 1e-9],
  [-4, 0.0000317],
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
  [9, 1],
])('below %d lies %d', (z, share) => {
  expect(normalBelow(z)).toBeCloseTo(share, 6);
});

/** Phi(z) = 1/2 + φ(z) (z + z³/3 + z⁵/15 + z⁷/105 + …) */
test('between the steps of its tables too, to 1e-7', () => {
  for (let z = -5.99; z < 6; z += 0.0137) {
    let [term, sum] = [z, z];
    for (let odd = 3; odd < 200; odd += 2) sum += term *= (z * z) / odd;
    const share = 0.5 + (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
    expect(Math.abs(normalBelow(z) - share)).toBeLessThan(1e-7);
  }
});
