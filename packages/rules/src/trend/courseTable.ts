import { coursesOn, decayOn, RELAPSE_SHARE, shareOf, type CoursePrior } from './courses.ts';

/** A course as it goes up to the judged day. */
export interface TabledCourse extends CoursePrior {
  /** Which of the table's decays it follows, and that one: index = day − 1, up to the judged day or further. */
  shape: number;
  decay: Float64Array;
  /** First day on which the relapse holds the share up at what it brings back, `NEVER` without one. */
  relapsedFrom: number;
  /** Mean share of the first days and of the last ones, and how much of the first that takes away. */
  first: number;
  current: number;
  gone: number;
}

/** The courses of one day with what a fit needs of each, worked out once for every patient judged on that day. */
export interface CourseTable {
  /** Least gone first; every column below is by the place in this list. */
  courses: TabledCourse[];
  /** The decays by day that the courses are made of: a few, as courses differ in their asymptote too. */
  decays: Float64Array[];
  /** Precision of the level on day 1, and that times its mean. */
  priors: Float64Array;
  pulls: Float64Array;
  /** Log of what is known before any log is read, but for the level's spread. */
  before: Float64Array;
  gone: Float64Array;
  current: Float64Array;
}

/** A day that no episode reaches; a whole number, which is quicker to compare with than infinity. */
export const NEVER = 1_000_000;
/** Longer than most episodes; a later day makes longer rows. */
const ROW_DAYS = 256;
const rows = new Map<string, Float64Array>();

function decayBy(course: CoursePrior, day: number): Float64Array {
  const key = `${course.timeConstantDays} ${course.delayDays}`;
  const known = rows.get(key);
  if (known && known.length >= day) return known;
  const length = Math.ceil(day / ROW_DAYS) * ROW_DAYS;
  const row = Float64Array.from({ length }, (_, index) => decayOn(course, index + 1));
  rows.set(key, row);
  return row;
}

/** Share of the level on day 1 on `day`. */
export const shareOn = ({ asymptote, decay, relapsedFrom }: TabledCourse, day: number): number =>
  shareOf(asymptote, decay[day - 1] ?? 0, day >= relapsedFrom);

function meanShare(course: TabledCourse, from: number, to: number): number {
  let sum = 0;
  for (let day = from; day <= to; day += 1) sum += shareOn(course, day);
  return sum / (to - from + 1);
}

function relapseOn({ asymptote, relapsedBefore }: CoursePrior, decay: Float64Array, judged: number): number {
  if (relapsedBefore === null) return NEVER;
  for (let day = judged - relapsedBefore; day <= judged; day += 1)
    if (shareOf(asymptote, decay[day - 1] ?? 0, false) < RELAPSE_SHARE) return day;
  return NEVER;
}

function tableOn(day: number, firstDays: number, currentDays: number): CourseTable {
  const decays: Float64Array[] = [];
  const courses = coursesOn(day).map((prior) => {
    const decay = decayBy(prior, day);
    if (!decays.includes(decay)) decays.push(decay);
    const course: TabledCourse = {
      ...prior,
      shape: decays.indexOf(decay),
      decay,
      relapsedFrom: relapseOn(prior, decay, day),
      first: 1,
      current: 1,
      gone: 0,
    };
    course.first = meanShare(course, 1, firstDays);
    course.current = meanShare(course, Math.max(firstDays + 1, day - currentDays + 1), day);
    course.gone = 1 - course.current / course.first;
    return course;
  });
  courses.sort((a, b) => a.gone - b.gone);
  const column = (of: (course: TabledCourse) => number) => Float64Array.from(courses, of);
  const precision = ({ levelSd }: TabledCourse) => 1 / levelSd ** 2;
  return {
    courses,
    decays,
    priors: column(precision),
    pulls: column((course) => course.levelMean * precision(course)),
    before: column(
      (course) =>
        Math.log(course.weight) - (course.levelMean ** 2 * precision(course) - Math.log(precision(course))) / 2,
    ),
    gone: column(({ gone }) => gone),
    current: column(({ current }) => current),
  };
}

/** More than the days on which one policy judges; other policies must not fill the memory. */
const MOST_TABLES = 1_000;
const tables = new Map<string, CourseTable>();

/** The courses judged on `day`, with the first `firstDays` and the last `currentDays` averaged. */
export function courseTable(day: number, firstDays: number, currentDays: number): CourseTable {
  const key = `${day} ${firstDays} ${currentDays}`;
  const known = tables.get(key);
  if (known) return known;
  if (tables.size >= MOST_TABLES) tables.clear();
  const table = tableOn(day, firstDays, currentDays);
  tables.set(key, table);
  return table;
}
