import { describe, expect, test } from 'vitest';
import { changeInWords } from './changeInWords.ts';
import { percent } from './percent.ts';
import { points } from './points.ts';

describe('a mean', () => {
  test.each([
    [3, '3'],
    [3.14, '3.1'],
    [3.16, '3.2'],
    [0.04, '0'],
    [-0.86, '-0.9'],
    [10, '10'],
  ])('%d is %s', (mean, words) => {
    expect(points(mean)).toBe(words);
  });
});

/** Never rounded up to a limit that was not reached: 19.7 % is not 20 %. */
describe('a share', () => {
  test.each([
    [0, '0 %'],
    [0.197, '19 %'],
    [0.2, '20 %'],
    [0.29, '29 %'], // 28.999999999999996 in a computer
    [-0.05, '5 %'],
    [-0.059, '5 %'],
    [1, '100 %'],
  ])('%d is %s', (share, words) => {
    expect(percent(share)).toBe(words);
  });
});

describe('a change', () => {
  test.each([
    [1 / 9, '11 % better'],
    [0.01, '1 % better'],
    [0.009, 'no change'],
    [0, 'no change'],
    [-0.009, 'no change'],
    [-0.01, '1 % worse'],
    [-0.05, '5 % worse'],
    [null, 'up from no pain'],
  ])('%d is %s', (relative, words) => {
    expect(changeInWords(relative)).toBe(words);
  });
});
