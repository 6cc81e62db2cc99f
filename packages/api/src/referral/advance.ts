import { and, eq, ne } from 'drizzle-orm';
import { flags, referralFlags, referrals } from '@cairn/db';
import { AdvanceReferralInput, ReferralStatus } from '@cairn/vocabulary';
import { reassess } from '../assessment/reassess.ts';
import { conflict } from '../errors.ts';
import { closeFlag } from '../flag/closeFlag.ts';
import { procedure, staffOf } from '../trpc.ts';
import { findReferral } from './findReferral.ts';

/** Moves a referral on: received, appointment, closed with its outcome, which also closes its flags. Never back. */
export const advance = procedure
  .meta({ action: 'referral.advance' })
  .input(AdvanceReferralInput)
  .mutation(async ({ ctx: { tx, actor, scope, now, audit }, input }) => {
    const { referral, episode, patient } = await findReferral(tx, actor, scope, input.referralId, true);
    const place = (status: ReferralStatus) => ReferralStatus.options.indexOf(status);
    if (place(input.status) <= place(referral.status)) throw conflict('This referral is further along already.');
    await tx
      .update(referrals)
      .set({ status: input.status, changedAt: now, outcome: input.outcome || null })
      .where(and(eq(referrals.clinicId, actor.clinicId), eq(referrals.id, referral.id)));
    if (input.status === 'closed') {
      const waiting = await tx
        .select({ flag: flags })
        .from(referralFlags)
        .innerJoin(flags, and(eq(flags.clinicId, referralFlags.clinicId), eq(flags.id, referralFlags.flagId)))
        .where(
          and(
            eq(referralFlags.clinicId, actor.clinicId),
            eq(referralFlags.referralId, referral.id),
            ne(flags.status, 'resolved'),
          ),
        );
      for (const { flag } of waiting)
        await closeFlag(tx, flag, staffOf(actor), { outcome: 'referred', reason: input.outcome }, now);
      await reassess(tx, episode, patient, now);
    }
    await audit({ patientId: patient.id, entityId: referral.id, detail: { status: input.status } });
    return { id: referral.id };
  });
