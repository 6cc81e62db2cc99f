import { coursesOn, decayOn, RELAPSE_SHARE, shareOf, type CoursePrior } from './courses.ts';

/** A course as it goes up to the judged day. */
export interface TabledCourse extends CoursePrior {
  decay: Float64Array;
  /** First day on which the relapse holds the share up at what it brings back, `NEVER` without one. */
  relapsedFrom: number;
  /** Mean share of the first days and of the last ones, and how much of the first that takes away. */
  first: number;
  current: number;
  gone: number;
}

/** Courses that follow one decay: those of `from` … `relapsing` − 1 never relapse, those up to `to` − 1 may. */
export interface Shape {
  /** Index = day − 1, up to the judged day or further. */
  decay: Float64Array;
  from: number;
  relapsing: number;
  to: number;
}

/** The courses of one day with what a fit needs of each, worked out once for every patient judged on that day. */
export interface CourseTable {
  /** Shape by shape; every column below is by the place in this list. */
  courses: TabledCourse[];
  /** A few, as courses differ in their asymptote too. */
  shapes: Shape[];
  /** The places from the one with the least gone to the one with the most. */
  leastGoneFirst: Uint16Array;
  /** Precision of the level on day 1, and that times its mean. */
  priors: Float64Array;
  pulls: Float64Array;
  /** Log of what is known before any log is read, but for the level's spread. */
  before: Float64Array;
  asymptotes: Float64Array;
  relapsedFrom: Int32Array;
  /** Mean share of the first days and of the last ones, and how much of the first that takes away. */
  first: Float64Array;
  current: Float64Array;
  gone: Float64Array;
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

function coursesUpTo(day: number, firstDays: number, currentDays: number): TabledCourse[] {
  return coursesOn(day).map((prior) => {
    const decay = decayBy(prior, day);
    const course = { ...prior, decay, relapsedFrom: relapseOn(prior, decay, day), first: 1, current: 1, gone: 0 };
    course.first = meanShare(course, 1, firstDays);
    course.current = meanShare(course, Math.max(firstDays + 1, day - currentDays + 1), day);
    course.gone = 1 - course.current / course.first;
    return course;
  });
}

function tableOn(day: number, firstDays: number, currentDays: number): CourseTable {
  const byDecay = Map.groupBy(coursesUpTo(day, firstDays, currentDays), ({ decay }) => decay);
  const courses: TabledCourse[] = [];
  const shapes = [...byDecay].map(([decay, own]): Shape => {
    const [steady, relapsing] = [false, true].map((relapses) =>
      own.filter(({ relapsedFrom }) => (relapsedFrom !== NEVER) === relapses),
    ) as [TabledCourse[], TabledCourse[]];
    const from = courses.length;
    courses.push(...steady, ...relapsing);
    return { decay, from, relapsing: from + steady.length, to: courses.length };
  });
  const column = (of: (course: TabledCourse) => number) => Float64Array.from(courses, of);
  const precision = ({ levelSd }: TabledCourse) => 1 / levelSd ** 2;
  return {
    courses,
    shapes,
    leastGoneFirst: Uint16Array.from(courses.keys()).sort((a, b) => courses[a]!.gone - courses[b]!.gone),
    priors: column(precision),
    pulls: column((course) => course.levelMean * precision(course)),
    before: column(
      (course) =>
        Math.log(course.weight) - (course.levelMean ** 2 * precision(course) - Math.log(precision(course))) / 2,
    ),
    asymptotes: column(({ asymptote }) => asymptote),
    relapsedFrom: Int32Array.from(courses, ({ relapsedFrom }) => relapsedFrom),
    first: column(({ first }) => first),
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

/** The share of the level on day 1 that each course has on `day`, by its place in the table. */
export function sharesOn({ shapes, asymptotes, relapsedFrom }: CourseTable, day: number): Float64Array {
  const shares = new Float64Array(asymptotes.length);
  for (const { decay, from, to } of shapes) {
    const left = decay[day - 1]!;
    for (let index = from; index < to; index += 1)
      shares[index] = shareOf(asymptotes[index]!, left, day >= relapsedFrom[index]!);
  }
  return shares;
}
