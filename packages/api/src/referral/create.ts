import { and, eq, inArray } from 'drizzle-orm';
import { flags, referralFlags, referrals } from '@cairn/db';
import { ReferInput, addDays, localDateIn, newId, referralDays } from '@cairn/vocabulary';
import { reassess } from '../assessment/reassess.ts';
import { InvalidInput } from '../errors.ts';
import { episodeProcedure, staffOf } from '../trpc.ts';

/** Signs a referral. The flags it is made for are taken on; they close when the outcome is in. */
export const create = episodeProcedure
  .meta({ action: 'referral.create' })
  .input(ReferInput)
  .mutation(async ({ ctx: { tx, actor, now, audit, episode, patient }, input }) => {
    const { staffId } = staffOf(actor);
    const { flagIds, episodeId, ...written } = input;
    const ofEpisode = and(
      eq(flags.clinicId, episode.clinicId),
      eq(flags.episodeId, episodeId),
      inArray(flags.id, flagIds.length > 0 ? flagIds : [newId()]),
    );
    const known = await tx.select({ id: flags.id }).from(flags).where(ofEpisode);
    if (known.length !== new Set(flagIds).size)
      throw new InvalidInput({ flagIds: ['A reason you chose is not in this chart any more.'] });
    const id = newId();
    await tx.insert(referrals).values({
      ...written,
      clinicId: episode.clinicId,
      patientId: episode.patientId,
      episodeId,
      id,
      dueOn: addDays(localDateIn(now, patient.timeZone), referralDays[input.urgency]),
      status: 'sent',
      signedBy: staffId,
      signedAt: now,
      changedAt: now,
    });
    if (known.length > 0) {
      await tx
        .insert(referralFlags)
        .values(known.map((flag) => ({ clinicId: episode.clinicId, referralId: id, flagId: flag.id })));
      await tx
        .update(flags)
        .set({
          status: 'acknowledged',
          acknowledgedAt: now,
          acknowledgedBy: staffId,
          acknowledgedReason: `Referred to ${input.addresseeName}.`,
        })
        .where(and(ofEpisode, eq(flags.status, 'open')));
      // One that was put off has an owner; being referred it waits no longer.
      await tx
        .update(flags)
        .set({ status: 'acknowledged' })
        .where(and(ofEpisode, eq(flags.status, 'snoozed')));
      await reassess(tx, episode, patient, now);
    }
    await audit({ patientId: patient.id, entityId: id, detail: { urgency: input.urgency, flags: known.length } });
    return { id };
  });
