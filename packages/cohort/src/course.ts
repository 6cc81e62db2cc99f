import type { Arm } from './arm.ts';
import type { Random } from './random.ts';

export type CourseClass =
  | 'improving-moderate'
  | 'improving-severe'
  | 'persistent-moderate'
  | 'persistent-severe'
  | 'dip-then-relapse';

/** How one patient's pain truly goes, before noise. */
export interface Course {
  courseClass: CourseClass;
  /** True level on day 1, NPRS points. */
  baseline: number;
  /** Level approached, as a share of the baseline. */
  asymptote: number;
  timeConstantDays: number;
  /** Day on which pain is back at 0.85 of the baseline; null but for a relapse. */
  relapseDay: number | null;
  /** Days before the level begins to move. */
  lateBy: number;
}

interface ClassShape {
  weight: number;
  baseline: [mean: number, sd: number];
  asymptote: (random: Random) => number;
  timeConstant: [median: number, sigma: number];
}

/** @source clinical.md 7: classes [20, 25], baselines [21], asymptotes A, time constants [27] */
const classes: Record<CourseClass, ClassShape> = {
  'improving-moderate': {
    weight: 0.5,
    baseline: [4.8, 1.3],
    asymptote: (random) => random.beta(2, 6),
    timeConstant: [28, 0.5],
  },
  'improving-severe': {
    weight: 0.04,
    baseline: [7.8, 0.8],
    asymptote: (random) => random.beta(2, 4),
    timeConstant: [28, 0.5],
  },
  'persistent-moderate': {
    weight: 0.24,
    baseline: [5.5, 1.1],
    asymptote: (random) => random.normal(0.88, 0.1),
    timeConstant: [21, 0.4],
  },
  'persistent-severe': {
    weight: 0.12,
    baseline: [7.6, 0.8],
    asymptote: (random) => random.normal(0.96, 0.07),
    timeConstant: [21, 0.4],
  },
  'dip-then-relapse': {
    weight: 0.1,
    baseline: [5.5, 1.2],
    asymptote: (random) => random.beta(3, 5),
    timeConstant: [21, 0.4],
  },
};

const names = Object.keys(classes) as CourseClass[];
const relapsing: CourseClass = 'dip-then-relapse';

/** Each class with its share; `relapses` takes the place of the share that relapses. */
function sharesWith(relapses: number = classes[relapsing].weight): [CourseClass, number][] {
  const others = (1 - relapses) / (1 - classes[relapsing].weight);
  return names.map((name) => [name, name === relapsing ? relapses : classes[name].weight * others]);
}
const clip = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Draws the course of one patient. */
export function drawCourse(random: Random, { relapses, lateBy }: Pick<Arm, 'relapses' | 'lateBy'> = {}): Course {
  const courseClass = random.pick(sharesWith(relapses));
  const shape = classes[courseClass];
  const improves = courseClass.startsWith('improving');
  return {
    courseClass,
    baseline: clip(random.normal(...shape.baseline), 3, 10),
    asymptote: clip(shape.asymptote(random), 0, 1.2),
    timeConstantDays: random.lognormal(...shape.timeConstant),
    relapseDay: courseClass === relapsing ? Math.floor(random.between(28, 57)) : null,
    lateBy: lateBy && improves ? Math.round(random.between(...lateBy)) : 0,
  };
}

/** Share of the baseline that a relapse brings back. */
export const RELAPSE_SHARE = 0.85;

/** True level on `day` (day 1 first), NPRS points 0–10. A relapse never makes it lower. */
export function levelOn({ baseline, asymptote, timeConstantDays, relapseDay, lateBy }: Course, day: number): number {
  const moving = Math.max(0, day - 1 - lateBy);
  const settling = baseline * (asymptote + (1 - asymptote) * Math.exp(-moving / timeConstantDays));
  const relapsed = relapseDay !== null && day >= relapseDay ? RELAPSE_SHARE * baseline : 0;
  return clip(Math.max(settling, relapsed), 0, 10);
}

/** Share of the baseline truly gone on `day`; negative when worse. */
export const trueImprovement = (course: Course, day: number): number => 1 - levelOn(course, day) / course.baseline;

/** Mean true level of days `from` … `to`. */
export function meanLevel(course: Course, from: number, to: number): number {
  let sum = 0;
  for (let day = from; day <= to; day += 1) sum += levelOn(course, day);
  return sum / (to - from + 1);
}
