import { coursesOn, settlingOn, shareOn, type CoursePrior } from './courses.ts';

/** A course with what a fit needs of it, worked out once for every patient judged on that day. */
export interface TabledCourse extends CoursePrior {
  logWeight: number;
  /** Precision of the level on day 1, and that times its mean. */
  prior: number;
  pull: number;
  /** Share of the level on day 1 without a relapse, index = day − 1 up to the judged day and further. */
  settling: Float64Array;
  /** First day of the relapse, `NEVER` without one. */
  relapsedFrom: number;
  /** Mean share of the first days and of the last ones, and how much of the first that takes away. */
  first: number;
  current: number;
  gone: number;
}

/** A day that no episode reaches; a whole number, which is quicker to compare with than infinity. */
const NEVER = 1_000_000;

/** Longer than most episodes; a later day makes longer rows. */
const ROW_DAYS = 256;
const rows = new Map<string, Float64Array>();

/** The settling of a course by day. Courses with a relapse have the same row as that without. */
function settlingRow(course: CoursePrior, day: number): Float64Array {
  const key = `${course.asymptote} ${course.timeConstantDays} ${course.delayDays}`;
  const known = rows.get(key);
  if (known && known.length >= day) return known;
  const length = Math.ceil(day / ROW_DAYS) * ROW_DAYS;
  const row = Float64Array.from({ length }, (_, index) => settlingOn(course, index + 1));
  rows.set(key, row);
  return row;
}

/** More than the days on which one policy judges; other policies must not fill the memory. */
const MOST_TABLES = 1_000;
const tables = new Map<string, TabledCourse[]>();

function tableOn(day: number, firstDays: number, currentDays: number): TabledCourse[] {
  const currentFrom = Math.max(firstDays + 1, day - currentDays + 1);
  const courses = coursesOn(day).map((course) => {
    const settling = settlingRow(course, day);
    const relapsedFrom = course.relapsedBefore === null ? NEVER : day - course.relapsedBefore;
    const meanShare = (from: number, to: number) => {
      let sum = 0;
      for (let past = from; past <= to; past += 1) sum += shareOn(settling, relapsedFrom, past);
      return sum / (to - from + 1);
    };
    const first = meanShare(1, firstDays);
    const current = meanShare(currentFrom, day);
    const prior = 1 / course.levelSd ** 2;
    return {
      ...course,
      logWeight: Math.log(course.weight),
      prior,
      pull: prior * course.levelMean,
      settling,
      relapsedFrom,
      first,
      current,
      gone: 1 - current / first,
    };
  });
  return courses.sort((a, b) => a.gone - b.gone);
}

/** The courses judged on `day`, with the first `firstDays` and the last `currentDays` averaged; least gone first. */
export function courseTable(day: number, firstDays: number, currentDays: number): TabledCourse[] {
  const key = `${day} ${firstDays} ${currentDays}`;
  const known = tables.get(key);
  if (known) return known;
  if (tables.size >= MOST_TABLES) tables.clear();
  const table = tableOn(day, firstDays, currentDays);
  tables.set(key, table);
  return table;
}
