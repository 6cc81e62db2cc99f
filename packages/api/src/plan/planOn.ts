import { type LocalDate, addDays, isoWeekday } from '@cairn/vocabulary';

/** How much a plan asks for, and from when. */
export type Revision = {
  revision: number;
  effectiveOn: LocalDate;
  minutesPerBout: number;
  boutsPerDay: number;
  weekdays: number[];
};

/** The revision in force on a day: of those that have begun, the one signed last. Null before the first. */
export const planOn = <R extends Revision>(revisions: readonly R[], on: LocalDate): R | null =>
  revisions.reduce<R | null>(
    (best, plan) => (plan.effectiveOn <= on && (!best || plan.revision > best.revision) ? plan : best),
    null,
  );

/** Minutes to walk on a day; 0 on a day of rest, null without a plan. */
export function quotaOn(revisions: readonly Revision[], on: LocalDate): number | null {
  const plan = planOn(revisions, on);
  return plan && (plan.weekdays.includes(isoWeekday(on)) ? plan.minutesPerBout * plan.boutsPerDay : 0);
}

/** Minutes to walk in the `days` days that end on `on`; days before the first plan are left out, null if all are. */
export function quotaOver(revisions: readonly Revision[], on: LocalDate, days: number): number | null {
  const quotas = Array.from({ length: days }, (_, back) => quotaOn(revisions, addDays(on, -back)));
  const set = quotas.filter((quota) => quota !== null);
  return set.length === 0 ? null : set.reduce((sum, quota) => sum + quota, 0);
}
