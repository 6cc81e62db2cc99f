import { type RevisePlanInput, addDays } from '@cairn/vocabulary';
import type { ChartData, ChartPlan } from '../../_components/ChartData.ts';

export type Plan = RevisePlanInput['plan'];

/** What the form holds: a number may be missing while it is typed. */
export type PlanDraft = Omit<RevisePlanInput, 'plan'> & {
  plan: Omit<Plan, 'minutesPerBout' | 'boutsPerDay' | 'breakMinutes' | 'stopAtNprs'> &
    Record<'minutesPerBout' | 'boutsPerDay' | 'breakMinutes' | 'stopAtNprs', number | null>;
};

/** A careful beginning, for a patient without a plan. clinical.md 4 */
const firstPlan: Plan = {
  minutesPerBout: 5,
  boutsPerDay: 2,
  weekdays: [1, 2, 3, 4, 5],
  breakMinutes: 2,
  surface: 'flat',
  stopAtNprs: 5,
  stretches: [],
  technique: [],
  avoid: [],
  reason: '',
};

/** The plan of a revision, without what belongs to its signing. */
export const planOf = (revision: ChartPlan): Plan => ({
  minutesPerBout: revision.minutesPerBout,
  boutsPerDay: revision.boutsPerDay,
  weekdays: revision.weekdays,
  breakMinutes: revision.breakMinutes,
  surface: revision.surface,
  stopAtNprs: revision.stopAtNprs,
  stretches: revision.stretches,
  technique: revision.technique,
  avoid: revision.avoid,
  reason: revision.reason,
});

/** A draft to begin with: the newest revision, from tomorrow, its reason still to be written. */
export function firstDraft(chart: ChartData): PlanDraft {
  const newest = chart.plans[0];
  return {
    episodeId: chart.episode.id,
    follows: newest?.revision ?? 0,
    effectiveOn: addDays(chart.today, 1),
    plan: newest ? { ...planOf(newest), reason: '' } : firstPlan,
  };
}
