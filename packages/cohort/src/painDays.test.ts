import { expect, test } from 'vitest';
import type { Course } from './course.ts';
import { painDays } from './painDays.ts';
import { random } from './random.ts';

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A level of 5 for ever, in the middle of the scale, so that clipping hides little. */
const steady: Course = {
  courseClass: 'persistent-moderate',
  baseline: 5,
  asymptote: 1,
  timeConstantDays: 21,
  relapseDay: null,
  lateBy: 0,
};

test('ratings are whole points from 0 to 10', () => {
  const ratings = painDays(random(1, 1), { ...steady, baseline: 10 }, 1, 2_000);
  expect(ratings.every((nprs) => Number.isInteger(nprs) && nprs >= 0 && nprs <= 10)).toBe(true);
});

test('noise of about 1, correlated from day to day, and flares that add a quarter point on average', () => {
  const people = Array.from({ length: 300 }, (_, person) => painDays(random(2, person), steady, 1, 200));
  const all = people.flat();
  expect(Math.abs(mean(all) - 5.25)).toBeLessThan(0.1);

  const spread = people.map((days) => mean(days.map((nprs) => (nprs - mean(days)) ** 2)));
  const lag = people.map((days) =>
    mean(days.slice(1).map((nprs, i) => (nprs - mean(days)) * ((days[i] ?? 0) - mean(days)))),
  );
  // Person SDs: lognormal with median 1 and σ 0.35, mean square e^(2 · 0.35²) = 1.28; flares add about 0.1 · 2.5² · 0.9 + 0.04, rounding 0.08.
  expect(Math.abs(mean(spread) - 1.95)).toBeLessThan(0.25);
  // The noise keeps 0.35 of its 1.28; a flare goes on with 0.29: about 0.45 + 0.15.
  expect(Math.abs(mean(lag) / mean(spread) - 0.3)).toBeLessThan(0.06);
});
