/** How well a cohort logs. `logging` is the mean chance of a log on day 1 and from week 6 on, among those still there. */
export interface Arm {
  logging: { first: number; later: number };
  /** Share that has stopped for good by day 42. */
  dropOut: number;
}

/** @source clinical.md 7 [30–34] */
export const arms = {
  base: { logging: { first: 0.8, later: 0.65 }, dropOut: 0.15 },
  stress: { logging: { first: 0.6, later: 0.4 }, dropOut: 0.35 },
} as const satisfies Record<string, Arm>;
export type ArmName = keyof typeof arms;
