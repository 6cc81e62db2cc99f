import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanIn, meanOf, type PainSeries } from './painSeries.ts';

/** Ratings by day, day 1 first; null where nothing was logged. */
function seriesOf(ratings: (number | null)[]): PainSeries {
  const sums = new Float64Array(ratings.length + 1);
  const logs = new Int32Array(ratings.length + 1);
  for (const [at, rating] of ratings.entries()) {
    sums[at + 1] = sums[at]! + (rating ?? 0);
    logs[at + 1] = logs[at]! + (rating === null ? 0 : 1);
  }
  return { sums, logs };
}

test('the mean as a number is the mean of the window, and none where that has none', () => {
  const ratings = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(ratings, fc.nat(), fc.nat(), fc.nat({ max: 6 }), (logged, end, length, needed) => {
      const series = seriesOf(logged);
      const to = 1 + (end % logged.length);
      const from = to - (length % 20);
      expect(meanIn(series, from, to, needed)).toBe(meanOf(series, from, to, needed)?.mean ?? Number.NaN);
    }),
  );
});
