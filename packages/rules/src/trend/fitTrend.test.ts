import { describe, expect, test } from 'vitest';
import { courseTable, sharesOn, type CourseTable } from './courseTable.ts';
import { fitTrend, NOISES, stalledProbability } from './fitTrend.ts';
import { normalBelow } from './normal.ts';
import { levelMoments, levelOf, relativeChangeOf } from './summariseTrend.ts';

/** The courses with what the table has of each. */
const tabled = ({ courses, gone, current }: CourseTable) =>
  courses.map((course, index) => ({ ...course, gone: gone[index]!, current: current[index]! }));

const SPANS = { first: 7, current: 14 };
/** Sizes of noise with their weights, and what flares and rounding add: clinical.md 2 and 7. */
const NOISE = [
  [0.6, 0.2],
  [0.9, 0.3],
  [1.25, 0.3],
  [1.8, 0.15],
  [2.6, 0.05],
] as const;

/** Determinant and quadratic form of a symmetric matrix by Cholesky's decomposition. */
function decomposed(matrix: number[][], vector: number[]) {
  const size = vector.length;
  const lower = matrix.map((row) => row.map(() => 0));
  const solved: number[] = [];
  let logDeterminant = 0;
  let form = 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k += 1) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
    let rest = vector[i]!;
    for (let k = 0; k < i; k += 1) rest -= lower[i]![k]! * solved[k]!;
    solved.push(rest / lower[i]![i]!);
    logDeterminant += 2 * Math.log(lower[i]![i]!);
    form += solved[i]! ** 2;
  }
  return { logDeterminant, form };
}

/**
 * The same posterior as a textbook has it: the ratings are normal around the mean level times the course, with the level's
 * variance along the course and AR(1) noise of 0.33 a day on top. No whitening, no sums.
 */
function byTheBook(
  logs: { day: number; nprs: number }[],
  said: { day: number; relative: number; sd: number }[],
  on: number,
) {
  const table = courseTable(on, SPANS.first, SPANS.current);
  const shareOn = (index: number, day: number) => sharesOn(table, day)[index]!;
  const logWeights = table.courses.flatMap((course, index) =>
    NOISE.map(([sd, weight]) => {
      const shares = logs.map(({ day }) => shareOn(index, day));
      const covariance = logs.map(({ day }, i) =>
        logs.map(
          (other, j) =>
            course.levelSd ** 2 * shares[i]! * shares[j]! + (sd ** 2 + 0.45) * 0.33 ** Math.abs(day - other.day),
        ),
      );
      const off = logs.map(({ nprs }, i) => nprs - 0.25 - course.levelMean * shares[i]!);
      const { logDeterminant, form } = decomposed(covariance, off);
      const misfit = said.reduce(
        (sum, { day, relative, sd: saidSd }) => sum + ((relative - (1 - shareOn(index, day))) / saidSd) ** 2 / 2,
        0,
      );
      return Math.log(course.weight) + Math.log(weight) - (logDeterminant + form) / 2 - misfit;
    }),
  );
  const most = Math.max(...logWeights);
  const weights = logWeights.map((weight) => Math.exp(weight - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

const logs = [
  { day: 1, nprs: 6 },
  { day: 2, nprs: 5.5 },
  { day: 5, nprs: 7 },
  { day: 20, nprs: 4 },
  { day: 38, nprs: 3 },
  { day: 40, nprs: 6 },
  { day: 41, nprs: 6 },
];

describe('a fit', () => {
  test.each([
    ['logs alone', logs, [], 42],
    ['with what the patient says', logs, [{ day: 28, relative: 0.4, sd: 0.25 }], 42],
    ['one log', logs.slice(0, 1), [], 42],
    ['on a day before any relapse', logs.slice(0, 4), [], 21],
    ['all logs after a relapse that may have come', logs.slice(4), [], 42],
    [
      'every day, a relapse among them',
      Array.from({ length: 60 }, (_, i) => ({ day: i + 1, nprs: (i * 7) % 10 })),
      [],
      60,
    ],
  ])('is the posterior of the textbook: %s', (_name, read, said, on) => {
    const { weights } = fitTrend(read, said, on, SPANS);
    const expected = byTheBook(read, said, on);
    expect(weights).toHaveLength(expected.length);
    for (const [at, weight] of weights.entries()) expect(weight).toBeCloseTo(expected[at] ?? Number.NaN, 8);
  });

  test('of one log pulls the level from the prior toward the rating, by their precisions', () => {
    const trend = fitTrend([{ day: 1, nprs: 8.25 }], [], 42, SPANS);
    for (const [index, { levelMean, levelSd }] of trend.table.courses.entries())
      for (const [noise, [sd]] of NOISE.entries()) {
        const [prior, seen] = [1 / levelSd ** 2, 1 / (sd ** 2 + 0.45)];
        const at = index * NOISES + noise;
        expect(trend.levels[at]).toBeCloseTo((prior * levelMean + seen * 8) / (prior + seen), 9);
        if (trend.weights[at]) expect(trend.spreads[at]).toBeCloseTo(1 / Math.sqrt(prior + seen), 9);
      }
  });

  test('is summed up as its weights say', () => {
    const trend = fitTrend(logs, [], 42, SPANS);
    const cells = tabled(trend.table).flatMap((course, index) =>
      NOISE.map((_, noise) => {
        const at = index * NOISES + noise;
        return {
          ...course,
          weight: trend.weights[at]!,
          level: trend.levels[at]!,
          sd: trend.spreads[at]!,
        };
      }),
    );
    const mean = (of: (cell: (typeof cells)[number]) => number) =>
      cells.reduce((sum, cell) => sum + cell.weight * of(cell), 0);
    const { mean: relative, low, high } = relativeChangeOf(trend);
    expect(relative).toBeCloseTo(
      mean(({ gone }) => gone),
      10,
    );
    expect(mean(({ gone }) => Number(gone <= low))).toBeGreaterThanOrEqual(0.1);
    expect(mean(({ gone }) => Number(gone < low))).toBeLessThan(0.1);
    expect(mean(({ gone }) => Number(gone <= high))).toBeGreaterThanOrEqual(0.9);
    expect(mean(({ gone }) => Number(gone < high))).toBeLessThan(0.9);

    const level = levelOf(levelMoments(trend), trend.table.current);
    const expected = mean((cell) => cell.level * cell.current);
    const variance = mean((cell) => (cell.level ** 2 + cell.sd ** 2) * cell.current ** 2) - expected ** 2;
    expect(level.mean).toBeCloseTo(expected, 10);
    expect(level.high - level.mean).toBeCloseTo(1.2816 * Math.sqrt(variance), 8);
    expect(level.mean - level.low).toBeCloseTo(1.2816 * Math.sqrt(variance), 8);
  });

  test('stalled is every course with less gone than needed; all of them with no need to be above a level', () => {
    const trend = fitTrend(logs, [], 42, SPANS);
    const under = (needed: number) =>
      tabled(trend.table).reduce(
        (sum, { gone }, index) =>
          sum + (gone < needed ? trend.weights.slice(index * NOISES, (index + 1) * NOISES).reduce((a, b) => a + b) : 0),
        0,
      );
    for (const needed of [0.1, 0.3, 0.6, 2])
      expect(stalledProbability(trend, needed, -100)).toBeCloseTo(under(needed), 6);
    expect(stalledProbability(trend, 2, 100)).toBeCloseTo(0, 6);
  });

  test('and how much of the present level of each lies above the exemption', () => {
    const trend = fitTrend(logs, [], 42, SPANS);
    const expected = tabled(trend.table).flatMap(({ gone, current }, index) =>
      NOISE.map((_, noise) => {
        const at = index * NOISES + noise;
        const sd = current * trend.spreads[at]!;
        return gone < 0.3 && trend.weights[at]
          ? trend.weights[at]! * normalBelow((trend.levels[at]! * current - 4) / sd)
          : 0;
      }),
    );
    expect(stalledProbability(trend, 0.3, 4)).toBeCloseTo(
      expected.reduce((a, b) => a + b),
      6,
    );
  });

  test('of three years of daily logs still adds up', () => {
    const years = Array.from({ length: 1_095 }, (_, index) => ({ day: index + 1, nprs: 3 }));
    const { weights } = fitTrend(years, [], 1_095, SPANS);
    expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
  });

  test('no level leaves the scale', () => {
    const trend = fitTrend(logs, [], 42, SPANS);
    const { table } = trend;
    const moments = levelMoments(trend);
    const everywhere = (share: number) => new Float64Array(table.courses.length).fill(share);
    expect(levelOf(moments, everywhere(9))).toEqual({ mean: 10, low: 10, high: 10 });
    expect(levelOf(moments, everywhere(-9))).toEqual({ mean: 0, low: 0, high: 0 });
  });
});

describe('the table of courses', () => {
  test('is kept, and long after the mark goes on', () => {
    expect(courseTable(42, 7, 14)).toBe(courseTable(42, 7, 14));
    const table = courseTable(600, 7, 14);
    for (const { asymptote, relapsedBefore, current } of tabled(table))
      if (relapsedBefore === null) expect(current).toBeCloseTo(asymptote, 2);
    for (const share of sharesOn(table, 1)) expect(share).toBe(1);
  });
  test('weights add up to 1, least gone first, relapses from day 28 on', () => {
    for (const day of [21, 28, 42, 90]) {
      const table = courseTable(day, 7, 14);
      const { courses, leastGoneFirst } = table;
      expect(courses.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
      const gone = Array.from(leastGoneFirst, (index) => table.gone[index]!);
      expect(gone).toEqual(gone.toSorted((a, b) => a - b));
      expect(new Set(leastGoneFirst).size).toBe(courses.length);
      for (const [index, { relapsedBefore }] of courses.entries())
        if (relapsedBefore !== null) expect(table.relapsedFrom[index]).toBeGreaterThanOrEqual(28);
      expect(courses.some(({ relapsedBefore }) => relapsedBefore !== null)).toBe(day >= 29);
    }
  });
});
