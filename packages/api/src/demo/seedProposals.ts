import { and, asc, eq } from 'drizzle-orm';
import {
  type StaffActor,
  type Transaction,
  doseProposals,
  type episodes,
  type patients,
  planRevisions,
} from '@cairn/db';
import { proposeDose } from '@cairn/rules';
import {
  type DoseKind,
  type LocalDate,
  type Policy,
  type Timeline,
  addDays,
  localDateIn,
  newId,
} from '@cairn/vocabulary';
import { loadTimeline } from '../assessment/loadTimeline.ts';
import { policyOf } from '../assessment/policyOf.ts';
import { sameDose } from '../dose/sameDose.ts';
import { storeProposal } from '../dose/storeProposal.ts';
import { insertAll } from '../insertAll.ts';

type Plan = typeof planRevisions.$inferSelect;
type Place = {
  episode: typeof episodes.$inferSelect;
  patient: typeof patients.$inferSelect;
  therapist: StaffActor;
  now: Date;
  writtenOn: (on: LocalDate) => Date;
};

const HOUR_MS = 3_600_000;

/** What became of a proposal made at the end of `on`: the plan after it was signed from it when it was to walk more. */
function outcomeOf(proposal: ReturnType<typeof proposeDose>, next: Plan | null, { therapist, writtenOn }: Place) {
  const later = writtenOn(addDays(proposal.on, 1));
  const by = { decidedBy: therapist.staffId, planId: null, decidedReason: null };
  if (proposal.kind === 'hold')
    return { ...by, decidedBy: null, createdAt: later, decidedAt: later, status: 'superseded' as const };
  if (!next || proposal.kind !== 'advance' || !proposal.to) {
    const decidedReason = 'We look at the way of walking first.';
    return { ...by, createdAt: later, decidedAt: later, status: 'declined' as const, decidedReason };
  }
  const same = sameDose(proposal.to, { ...next, daysPerWeek: next.weekdays.length });
  return {
    ...by,
    createdAt: new Date(next.signedAt.getTime() - HOUR_MS),
    decidedAt: next.signedAt,
    status: same ? ('accepted' as const) : ('adjusted' as const),
    planId: next.id,
  };
}

/** The proposals under a past plan, one at the end of each of its weeks; the last one was answered by the plan after it. */
const pastProposals = (plan: Plan, next: Plan, timeline: Timeline, policy: Policy, place: Place) =>
  [addDays(plan.effectiveOn, 6), addDays(next.effectiveOn, -1)].map((on, week) => {
    const proposal = proposeDose({ ...timeline, asOf: on }, policy);
    return {
      clinicId: plan.clinicId,
      patientId: plan.patientId,
      episodeId: plan.episodeId,
      id: newId(),
      on,
      kind: proposal.kind,
      policyVersion: policy.version,
      proposal,
      followsRevision: plan.revision,
      ...outcomeOf(proposal, week === 1 ? next : null, place),
    };
  });

/** Of the times to walk less only the newest is told: the demo's plans grew all the same. */
const told = <P extends { kind: DoseKind }>(past: P[]): P[] => {
  const grows = (kind: DoseKind) => kind === 'hold' || kind === 'advance';
  const newest = past.findLast(({ kind }) => !grows(kind));
  return past.filter((one) => grows(one.kind) || one === newest);
};

/** The proposals of a walking dose that the clock would have made, with what became of them, and today's if it is time. */
export async function seedProposals(tx: Transaction, place: Place): Promise<void> {
  const { episode, patient, now } = place;
  const { clinicId } = episode;
  const plans = await tx
    .select()
    .from(planRevisions)
    .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.episodeId, episode.id)))
    .orderBy(asc(planRevisions.revision));
  const today = localDateIn(now, patient.timeZone);
  const [timeline, policy] = await Promise.all([
    loadTimeline(tx, episode, patient.timeZone, today),
    policyOf(tx, clinicId, today),
  ]);
  const past = plans.slice(1).flatMap((next, index) => {
    const plan = plans[index];
    return plan ? pastProposals(plan, next, timeline, policy, place) : [];
  });
  await insertAll(tx, doseProposals, told(past));
  await storeProposal(tx, episode, patient, now);
}
