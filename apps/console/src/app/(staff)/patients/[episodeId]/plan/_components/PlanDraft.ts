import { type RevisePlanInput, addDays } from '@cairn/vocabulary';
import { weekdaysFor } from '#dose/weekdaysFor.ts';
import type { ChartData, ChartPlan, SignableProposal } from '../../_components/ChartData.ts';
import { signable } from '../../_components/signable.ts';

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

/** What a draft begins with. */
export type DraftSource = 'proposal' | 'revision' | 'blank';

const begin = (chart: ChartData, plan: Plan): PlanDraft => ({
  episodeId: chart.episode.id,
  follows: chart.plans[0]?.revision ?? 0,
  effectiveOn: addDays(chart.today, 1),
  plan,
});

/**
 * The newest revision, or a first plan, with the proposed dose and words to go with it. Days of the week stay; where one
 * more is needed it is suggested, and of a first plan they are the therapist's to choose.
 */
export function draftFromProposal(chart: ChartData, { id, to, forPatient }: SignableProposal): PlanDraft {
  const newest = chart.plans[0];
  const { minutesPerBout, boutsPerDay, daysPerWeek } = to;
  const dose = {
    minutesPerBout,
    boutsPerDay,
    weekdays: newest ? weekdaysFor(newest.weekdays, daysPerWeek) : [],
    reason: forPatient,
  };
  return { ...begin(chart, { ...(newest ? planOf(newest) : firstPlan), ...dose }), proposalId: id };
}

/** A draft to begin with, from tomorrow: as the proposal says, as the newest revision was, or a careful beginning. */
export function draftFrom(chart: ChartData, source: DraftSource): PlanDraft {
  const proposal = signable(chart);
  if (source === 'proposal' && proposal) return draftFromProposal(chart, proposal);
  const newest = chart.plans[0];
  return begin(chart, source === 'blank' || !newest ? firstPlan : { ...planOf(newest), reason: '' });
}
