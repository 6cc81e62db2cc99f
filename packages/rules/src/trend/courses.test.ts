import { describe, expect, test } from 'vitest';
import { coursesOn, decayOn, shareOf } from './courses.ts';
import { courseTable, sharesOn } from './courseTable.ts';

/** exp(−1) = 0.367879 of the way is left after one time constant. */
test.each([
  [1, 1],
  [8, 1],
  [28, 0.367879],
  [48, 0.135335],
])('with a delay of 7 days and a time constant of 20, on day %i %d of the way is left', (day, left) => {
  const course = { ...coursesOn(42)[0]!, timeConstantDays: 20, delayDays: 7 };
  expect(decayOn(course, day)).toBeCloseTo(left, 6);
});

/** Back to 0.85 of the level of day 1, clinical.md 7. */
test.each([
  [0.2, 1, false, 1],
  [0.2, 0.5, false, 0.6],
  [0.2, 0, false, 0.2],
  [0.2, 0.5, true, 0.85],
  [0.2, 0.9, true, 0.92],
  [0.95, 0, true, 0.95],
])('toward %d, with %d of the way left, relapsed %s: %d', (asymptote, decay, relapsed, share) => {
  expect(shareOf(asymptote, decay, relapsed)).toBeCloseTo(share, 10);
});

/** The cohort of clinical.md 7; a part of the improving ones improves late (A). */
describe('how common courses are', () => {
  const classes: [
    name: string,
    levels: [mean: number, sd: number][],
    share: number,
    asymptote: number,
    days: number,
  ][] = [
    [
      'improving, moderate',
      [
        [4.8, 1.3],
        [5.3, 1.5],
      ],
      0.5,
      2 / 8,
      28,
    ],
    ['improving, severe', [[7.8, 0.8]], 0.04, 2 / 6, 28],
    ['persistent, moderate', [[5.5, 1.1]], 0.24, 0.88, 21],
    ['persistent, severe', [[7.6, 0.8]], 0.12, 0.96, 21],
    ['dip, then relapse', [[5.5, 1.2]], 0.1, 3 / 8, 21],
  ];
  test.each(classes)('%s', (_name, levels, share, asymptote, days) => {
    const own = coursesOn(90).filter((each) =>
      levels.some(([mean, sd]) => each.levelMean === mean && each.levelSd === sd),
    );
    const mean = (of: (each: (typeof own)[number]) => number) =>
      own.reduce((sum, each) => sum + each.weight * of(each), 0) / share;
    expect(mean(() => 1)).toBeCloseTo(1, 10);
    expect(Math.abs(mean((each) => each.asymptote) - asymptote)).toBeLessThan(0.03);
    expect(Math.exp(mean((each) => Math.log(each.timeConstantDays)))).toBeCloseTo(days, 6);
  });
  test('a late one begins to improve after one to four weeks, each as likely', () => {
    const all = coursesOn(90);
    const late = all.filter(({ levelMean }) => levelMean === 5.3);
    for (const delay of [7, 14, 21, 28]) {
      const own = late.filter(({ delayDays }) => delayDays === delay);
      expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(0.02, 10);
    }
    expect(all.filter(({ levelMean }) => levelMean !== 5.3).every(({ delayDays }) => delayDays === 0)).toBe(true);
  });
  test('relapses come on days 28 to 56, each day as likely, and only in their class', () => {
    const relapsed = (day: number) =>
      coursesOn(day)
        .filter(({ relapsedBefore }) => relapsedBefore !== null)
        .map(({ relapsedBefore, weight, levelSd }) => ({ on: day - (relapsedBefore ?? 0), weight, levelSd }));
    expect(relapsed(28)).toEqual([]);
    expect(new Set(relapsed(29).map(({ on }) => on))).toEqual(new Set([28]));
    const on42 = relapsed(42);
    expect(new Set(on42.map(({ on }) => on))).toEqual(new Set([29, 32, 35, 38, 41]));
    expect(on42.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo((0.1 * 15) / 29, 10);
    expect(on42.every(({ levelSd }) => levelSd === 1.2)).toBe(true);
  });
});

/** Each course by its own formula, day by day; spans of its own, as tables are kept. */
test.each([
  [43, 6, 13],
  [1_100, 7, 14],
])(
  'the table of day %i has the means of the first %i and the last %i days, and what is gone',
  (judged, first, last) => {
    const table = courseTable(judged, first, last);
    const { courses, first: before, gone, current, priors, pulls } = table;
    for (const [index, each] of courses.entries()) {
      const relapse = each.relapsedBefore === null ? Number.POSITIVE_INFINITY : judged - each.relapsedBefore;
      const share = (day: number) => {
        const left = Math.exp(-Math.max(0, day - 1 - each.delayDays) / each.timeConstantDays);
        const settling = each.asymptote + (1 - each.asymptote) * left;
        return day >= relapse ? Math.max(0.85, settling) : settling;
      };
      const mean = (from: number, to: number) =>
        Array.from({ length: to - from + 1 }, (_, i) => share(from + i)).reduce((a, b) => a + b) / (to - from + 1);
      const [then, now] = [mean(1, first), mean(judged - last + 1, judged)];
      for (const day of [1, 20, judged - 3, judged]) expect(sharesOn(table, day)[index]).toBeCloseTo(share(day), 10);
      expect(before[index]).toBeCloseTo(then, 10);
      expect(current[index]).toBeCloseTo(now, 10);
      expect(gone[index]).toBeCloseTo(1 - now / then, 10);
      expect(priors[index]).toBeCloseTo(1 / each.levelSd ** 2, 10);
      expect(pulls[index]).toBeCloseTo(each.levelMean / each.levelSd ** 2, 10);
    }
  },
);

test('early on the last days do not reach into the first', () => {
  const table = courseTable(12, 7, 14);
  for (const index of table.courses.keys()) {
    const shares = [8, 9, 10, 11, 12].map((day) => sharesOn(table, day)[index]!);
    expect(table.current[index]).toBeCloseTo(shares.reduce((a, b) => a + b) / 5, 10);
  }
});
