/** One way in which pain may go, as a share of the level on day 1. */
export interface CoursePrior {
  /** How common it is before any log is read; all add up to 1. */
  weight: number;
  /** Level on day 1, NPRS points: a normal. */
  levelMean: number;
  levelSd: number;
  /** Share approached in the end. */
  asymptote: number;
  timeConstantDays: number;
  /** Days the level stays as it was before it begins to move. */
  delayDays: number;
  /** Days before the judged day on which pain came back to `RELAPSE_SHARE`; null for never. */
  relapsedBefore: number | null;
}

/** Share of the level on day 1 that a relapse brings back. */
export const RELAPSE_SHARE = 0.85;
/** A relapse comes on one of 29 days from this one on. */
const FIRST_RELAPSE_DAY = 28;
const RELAPSE_DAYS = 29;

type Weighed = readonly (readonly [value: number, weight: number])[];

/** Values with weights that add up to 1. */
const weighed = (values: readonly number[], density: (value: number) => number): Weighed => {
  const sum = values.reduce((total, value) => total + density(value), 0);
  return values.map((value) => [value, density(value) / sum]);
};
const steps = (count: number, from: number, to: number): number[] =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * (index + 0.5)) / count);

const beta = (a: number, b: number, count: number): Weighed =>
  weighed(steps(count, 0, 1), (x) => x ** (a - 1) * (1 - x) ** (b - 1));
const bell = (z: number): number => Math.exp((-z * z) / 2);
const normal = (mean: number, sd: number, count: number): Weighed =>
  weighed(steps(count, -2, 2), bell).map(([z, weight]) => [mean + sd * z, weight]);
const lognormal = (median: number, sigma: number, count: number): Weighed =>
  weighed(steps(count, -2, 2), bell).map(([z, weight]) => [median * Math.exp(sigma * z), weight]);

interface CourseClass {
  weight: number;
  level: [mean: number, sd: number];
  asymptotes: Weighed;
  timeConstants: Weighed;
  delays?: readonly number[];
  relapses?: boolean;
}

/** Late improvement is in no source; a little weight keeps it possible. @source clinical.md 7 [20, 21, 25, 27], A */
const classes: CourseClass[] = [
  { weight: 0.42, level: [4.8, 1.3], asymptotes: beta(2, 6, 8), timeConstants: lognormal(28, 0.5, 4) },
  { weight: 0.04, level: [7.8, 0.8], asymptotes: beta(2, 4, 6), timeConstants: lognormal(28, 0.5, 3) },
  { weight: 0.24, level: [5.5, 1.1], asymptotes: normal(0.88, 0.1, 4), timeConstants: lognormal(21, 0.4, 2) },
  { weight: 0.12, level: [7.6, 0.8], asymptotes: normal(0.96, 0.07, 4), timeConstants: lognormal(21, 0.4, 2) },
  { weight: 0.1, level: [5.5, 1.2], asymptotes: beta(3, 5, 4), timeConstants: lognormal(21, 0.4, 2), relapses: true },
  { weight: 0.08, level: [5.3, 1.5], asymptotes: beta(2, 6, 3), timeConstants: [[28, 1]], delays: [7, 14, 21, 28] },
];

/** Days before the judged day, and how much of the relapses each stands for. */
const relapseSteps = [1, 4, 7, 10, 13, 18];
const RELAPSE_STEP_DAYS = 3;

/** The relapses that may have happened by `day`, and that none has. */
export function relapsesBy(day: number): Weighed {
  const past = relapseSteps.filter((before) => day - before >= FIRST_RELAPSE_DAY);
  const each = RELAPSE_STEP_DAYS / RELAPSE_DAYS;
  return [...past.map((before) => [before, each] as const), [Number.NaN, 1 - past.length * each] as const];
}

/** Every course that is thought possible when judging `day`. */
export const coursesOn = (day: number): CoursePrior[] =>
  classes.flatMap(({ weight, level: [levelMean, levelSd], asymptotes, timeConstants, delays = [0], relapses }) =>
    asymptotes.flatMap(([asymptote, a]) =>
      timeConstants.flatMap(([timeConstantDays, t]) =>
        delays.flatMap((delayDays) =>
          (relapses ? relapsesBy(day) : ([[Number.NaN, 1]] as const)).map(([before, r]) => ({
            weight: (weight * a * t * r) / delays.length,
            levelMean,
            levelSd,
            asymptote,
            timeConstantDays,
            delayDays,
            relapsedBefore: Number.isNaN(before) ? null : before,
          })),
        ),
      ),
    ),
  );

/** How much of the way to the asymptote is still to go on `day`: 1 until the level begins to move. */
export const decayOn = ({ timeConstantDays, delayDays }: CoursePrior, day: number): number =>
  Math.exp(-Math.max(0, day - 1 - delayDays) / timeConstantDays);

/** Level as a share of the level on day 1, when `decay` of the way is still to go. */
export function shareOf(asymptote: number, decay: number, relapsed: boolean): number {
  const settling = asymptote + (1 - asymptote) * decay;
  return relapsed && settling < RELAPSE_SHARE ? RELAPSE_SHARE : settling;
}
