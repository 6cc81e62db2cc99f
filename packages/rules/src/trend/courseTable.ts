import { coursesOn, shareOn, type CoursePrior } from './courses.ts';

/** A course with what a fit needs of it, worked out once for every patient judged on that day. */
export interface TabledCourse extends CoursePrior {
  logWeight: number;
  /** Precision of the level on day 1, and that times its mean. */
  prior: number;
  pull: number;
  /** Share of the level on day 1, index = day − 1 up to the judged day. */
  shares: Float64Array;
  /** Mean share of the first days and of the last ones. */
  first: number;
  current: number;
}

const KEPT_DAYS = 200;
const tables = new Map<string, TabledCourse[]>();

function meanShare(shares: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let day = from; day <= to; day += 1) sum += shares[day - 1] ?? 0;
  return sum / (to - from + 1);
}

/** The courses judged on `day`, with the first `firstDays` and the last `currentDays` averaged. */
export function courseTable(day: number, firstDays: number, currentDays: number): TabledCourse[] {
  const key = `${day} ${firstDays} ${currentDays}`;
  const known = tables.get(key);
  if (known) return known;
  const table = coursesOn(day).map((course) => {
    const shares = Float64Array.from({ length: day }, (_, index) => shareOn(course, index + 1, day));
    const first = meanShare(shares, 1, firstDays);
    const current = meanShare(shares, Math.max(firstDays + 1, day - currentDays + 1), day);
    const prior = 1 / course.levelSd ** 2;
    return {
      ...course,
      logWeight: Math.log(course.weight),
      prior,
      pull: prior * course.levelMean,
      shares,
      first,
      current,
    };
  });
  if (day <= KEPT_DAYS) tables.set(key, table);
  return table;
}
