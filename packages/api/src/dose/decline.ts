import { and, eq } from 'drizzle-orm';
import { doseProposals } from '@cairn/db';
import { DeclineDoseInput } from '@cairn/vocabulary';
import { conflict } from '../errors.ts';
import { episodeProcedure, staffOf } from '../trpc.ts';
import { openProposal } from './openProposal.ts';

/**
 * Leaves the plan as it is, with the reason.
 * @throws CONFLICT when the proposal is not the open one, or asks for nothing
 */
export const decline = episodeProcedure
  .meta({ action: 'dose.decline' })
  .input(DeclineDoseInput)
  .mutation(async ({ ctx: { tx, actor, now, audit, episode, patient }, input }) => {
    const open = await openProposal(tx, episode);
    if (open?.id !== input.proposalId) throw conflict('This proposal is not open any more. Look at the chart again.');
    if (open.kind === 'hold') throw conflict('The plan stays as it is; there is nothing to decline.');
    await tx
      .update(doseProposals)
      .set({ status: 'declined', decidedBy: staffOf(actor).staffId, decidedAt: now, decidedReason: input.reason })
      .where(and(eq(doseProposals.clinicId, episode.clinicId), eq(doseProposals.id, open.id)));
    await audit({ patientId: patient.id, entityId: open.id, detail: { kind: open.kind, reason: input.reason } });
    return { proposalId: open.id };
  });
