import { coursesOn, decayOn, relapsesBy, type CoursePrior } from './courses.ts';

/** Courses that follow one decay: those of `from` … `relapsing` − 1 never relapse, those up to `to` − 1 may. */
export interface Shape {
  /** Index = day − 1, up to the judged day or further. */
  decay: Float64Array;
  /** Sum of the decay over days 1 … index. */
  sums: Float64Array;
  from: number;
  relapsing: number;
  to: number;
}

/** What does not change from one judged day to the next. */
export interface CourseShapes {
  /** Shape by shape; every column below is by the place in this list. */
  courses: CoursePrior[];
  /** A few, as courses differ in their asymptote too. */
  shapes: Shape[];
  asymptotes: Float64Array;
  /** Precision of the level on day 1, and that times its mean. */
  priors: Float64Array;
  pulls: Float64Array;
  /** Log of what is known before any log is read, but for the level's spread. */
  before: Float64Array;
}

/** Longer than most episodes; a later day makes longer rows. */
const ROW_DAYS = 256;

function shapesFor(day: number): CourseShapes {
  const length = Math.ceil(day / ROW_DAYS) * ROW_DAYS;
  const decayName = ({ timeConstantDays, delayDays }: CoursePrior) => `${timeConstantDays} ${delayDays}`;
  const courses: CoursePrior[] = [];
  const shapes = [...Map.groupBy(coursesOn(day), decayName).values()].map((own): Shape => {
    const decay = Float64Array.from({ length }, (_, index) => decayOn(own[0]!, index + 1));
    const sums = new Float64Array(length + 1);
    for (let on = 1; on <= length; on += 1) sums[on] = sums[on - 1]! + decay[on - 1]!;
    const steady = own.filter(({ relapsedBefore }) => relapsedBefore === null);
    const from = courses.length;
    courses.push(...steady, ...own.filter(({ relapsedBefore }) => relapsedBefore !== null));
    return { decay, sums, from, relapsing: from + steady.length, to: courses.length };
  });
  const column = (of: (course: CoursePrior) => number) => Float64Array.from(courses, of);
  const precision = ({ levelSd }: CoursePrior) => 1 / levelSd ** 2;
  return {
    courses,
    shapes,
    asymptotes: column(({ asymptote }) => asymptote),
    priors: column(precision),
    pulls: column((course) => course.levelMean * precision(course)),
    before: column(
      (course) =>
        Math.log(course.weight) - (course.levelMean ** 2 * precision(course) - Math.log(precision(course))) / 2,
    ),
  };
}

const known = new Map<string, CourseShapes>();

/** The courses judged on `day`: alike on all days with as many relapses behind them, but for rows too short. */
export function courseShapes(day: number): CourseShapes {
  const key = `${relapsesBy(day).length} ${Math.ceil(day / ROW_DAYS)}`;
  const shapes = known.get(key) ?? shapesFor(day);
  known.set(key, shapes);
  return shapes;
}
