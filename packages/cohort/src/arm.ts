/** How well a cohort logs, and how its courses differ from those of the base arm. */
export interface Arm {
  /** Mean chance of a log on day 1 and from week 6 on, among those still there. */
  logging: { first: number; later: number };
  /** Share that has stopped for good by day 42. */
  dropOut: number;
  /** Median over people of the SD of daily noise, NPRS points; 1 when absent. */
  noise?: number;
  /** Share of logs left out on days with pain a point or more above the course. */
  leftOutOnBadDays?: number;
  /** Share of patients that relapse, in place of the text's; the other classes keep their proportions. */
  relapses?: number;
  /** Days during which those who improve do not: a uniform range. */
  lateBy?: readonly [low: number, high: number];
}

const base = { logging: { first: 0.8, later: 0.65 }, dropOut: 0.15 };

/** @source clinical.md 7 [30–34]: base, and sparse, which is its stress arm; the others A */
export const arms = {
  base,
  noisy: { ...base, noise: 1.5 },
  sparse: { logging: { first: 0.6, later: 0.4 }, dropOut: 0.35 },
  'bad-days': { ...base, leftOutOnBadDays: 0.5 },
  relapse: { ...base, relapses: 0.3 },
  late: { ...base, lateBy: [7, 28] },
} as const satisfies Record<string, Arm>;
export type ArmName = keyof typeof arms;
