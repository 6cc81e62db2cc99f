import { ResolveFlagInput } from '@cairn/vocabulary';
import { reassess } from '../assessment/reassess.ts';
import { procedure, staffOf } from '../trpc.ts';
import { closeFlag } from './closeFlag.ts';
import { findFlag } from './findFlag.ts';

/** Closes a flag with what came of it. @throws CONFLICT when it is closed already */
export const resolve = procedure
  .meta({ action: 'flag.resolve' })
  .input(ResolveFlagInput)
  .mutation(async ({ ctx: { tx, actor, scope, now, audit }, input }) => {
    const { flag, episode, patient } = await findFlag(tx, actor, scope, input.flagId);
    await closeFlag(tx, flag, staffOf(actor), input, now);
    await reassess(tx, episode, patient, now);
    await audit({
      patientId: patient.id,
      entityId: flag.id,
      detail: { rule: flag.rule, outcome: input.outcome, reason: input.reason },
    });
    return { flagId: flag.id };
  });
