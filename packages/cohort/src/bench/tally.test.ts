import { expect, test } from 'vitest';
import { overSeeds, quantile } from './estimate.ts';
import { accuracyOf, count, emptyTally } from './tally.ts';

/** SD of 1, 2, 3 is 1; its standard error 0.577. */
test('a figure a seed has the interval of their spread', () => {
  const { value, low, high } = overSeeds([1, 2, 3]);
  expect(value).toBe(2);
  expect(low).toBeCloseTo(2 - 1.96 * 0.5774, 3);
  expect(high).toBeCloseTo(2 + 1.96 * 0.5774, 3);
});

test('the median, with those who were never found', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([3, Infinity, Infinity], 0.5)).toBe(Infinity);
});

test('accuracy counts the judged, and over all patients the others too', () => {
  const tally = emptyTally();
  const add = (times: number, judged: boolean | null, truly: boolean) => {
    for (let left = times; left > 0; left -= 1) count(tally, judged, truly);
  };
  add(6, true, true);
  add(2, false, true);
  add(2, null, true);
  add(9, false, false);
  add(1, true, false);
  add(5, null, false);
  const { sensitivity, specificity, ppv, judged, sensitivityOverAll } = accuracyOf(tally);
  expect([sensitivity, specificity, ppv, judged, sensitivityOverAll].map(({ value }) => value)).toEqual([
    6 / 8,
    9 / 10,
    6 / 7,
    18 / 25,
    6 / 10,
  ]);
});
