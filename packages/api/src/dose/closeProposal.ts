import { and, eq } from 'drizzle-orm';
import { type Transaction, doseProposals, type episodes } from '@cairn/db';
import type { PlanOfCare } from '@cairn/vocabulary';
import { conflict } from '../errors.ts';
import { openProposal } from './openProposal.ts';
import { sameDose } from './sameDose.ts';

type Signed = {
  planId: string;
  plan: Pick<PlanOfCare, 'minutesPerBout' | 'boutsPerDay' | 'weekdays'>;
  follows: number;
  staffId: string;
  now: Date;
};

/**
 * What a signed plan makes of the episode's open proposal: accepted when it asks for the proposed dose, adjusted when
 * it was written from it and asks for another, superseded when it was written without it.
 * @throws CONFLICT when the plan names a proposal that is not the open one or was made under another revision
 */
export async function closeProposal(
  tx: Transaction,
  episode: typeof episodes.$inferSelect,
  proposalId: string | undefined,
  { planId, plan, follows, staffId, now }: Signed,
) {
  const open = await openProposal(tx, episode);
  const named = proposalId !== undefined;
  if (named && (open?.id !== proposalId || open.followsRevision !== follows))
    throw conflict('The proposal is not open any more. Your draft is kept: look at the chart, then sign again.');
  if (!open) return null;
  const { to } = open.proposal;
  const dose = { ...plan, daysPerWeek: plan.weekdays.length };
  const status = !named ? 'superseded' : to && sameDose(to, dose) ? 'accepted' : 'adjusted';
  await tx
    .update(doseProposals)
    .set({ status, decidedBy: staffId, decidedAt: now, planId: named ? planId : null })
    .where(and(eq(doseProposals.clinicId, episode.clinicId), eq(doseProposals.id, open.id)));
  return { proposalId: open.id, status };
}
