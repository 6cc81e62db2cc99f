import { and, eq } from 'drizzle-orm';
import { flags } from '@cairn/db';
import { AcknowledgeFlagInput } from '@cairn/vocabulary';
import { reassess } from '../assessment/reassess.ts';
import { conflict } from '../errors.ts';
import { procedure, staffOf } from '../trpc.ts';
import { findFlag } from './findFlag.ts';

/** Takes a flag on: it stays open and due, with an owner. @throws CONFLICT when it is not open any more */
export const acknowledge = procedure
  .meta({ action: 'flag.acknowledge' })
  .input(AcknowledgeFlagInput)
  .mutation(async ({ ctx: { tx, actor, scope, now, audit }, input }) => {
    const { flag, episode, patient } = await findFlag(tx, actor, scope, input.flagId);
    if (flag.status !== 'open') throw conflict('Someone took this flag on already.');
    await tx
      .update(flags)
      .set({
        status: 'acknowledged',
        acknowledgedAt: now,
        acknowledgedBy: staffOf(actor).staffId,
        acknowledgedReason: input.reason,
      })
      .where(and(eq(flags.clinicId, actor.clinicId), eq(flags.id, flag.id)));
    await reassess(tx, episode, patient, now);
    await audit({ patientId: patient.id, entityId: flag.id, detail: { rule: flag.rule, reason: input.reason } });
    return { flagId: flag.id };
  });
