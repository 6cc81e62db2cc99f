import { and, asc, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { episodes, patients, referrals, staff } from '@cairn/db';
import { localDateIn } from '@cairn/vocabulary';
import { clinicZone } from '../clinic/clinicZone.ts';
import { procedure } from '../trpc.ts';
import { withinScope } from '../withinScope.ts';

const MOST = 200;

/** Referrals of the actor's patients, the most overdue first; closed ones only when asked for. */
export const list = procedure
  .meta({ action: 'referral.list' })
  .input(z.strictObject({ closed: z.boolean().default(false) }))
  .query(async ({ ctx: { tx, actor, scope, now }, input }) => {
    const today = localDateIn(now, await clinicZone(tx, actor.clinicId));
    const rows = await tx
      .select({
        id: referrals.id,
        episodeId: referrals.episodeId,
        reason: referrals.reason,
        addresseeName: referrals.addresseeName,
        addresseeOrganisation: referrals.addresseeOrganisation,
        urgency: referrals.urgency,
        status: referrals.status,
        dueOn: referrals.dueOn,
        signedAt: referrals.signedAt,
        outcome: referrals.outcome,
        givenName: patients.givenName,
        familyName: patients.familyName,
        signedBy: staff.name,
      })
      .from(referrals)
      .innerJoin(episodes, and(eq(episodes.clinicId, referrals.clinicId), eq(episodes.id, referrals.episodeId)))
      .innerJoin(patients, and(eq(patients.clinicId, referrals.clinicId), eq(patients.id, referrals.patientId)))
      .innerJoin(staff, and(eq(staff.clinicId, referrals.clinicId), eq(staff.id, referrals.signedBy)))
      .where(
        and(
          eq(referrals.clinicId, actor.clinicId),
          withinScope(actor, scope),
          input.closed ? eq(referrals.status, 'closed') : ne(referrals.status, 'closed'),
        ),
      )
      .orderBy(asc(referrals.dueOn), asc(referrals.id))
      .limit(MOST);
    return rows.map((row) => ({ ...row, overdue: row.status !== 'closed' && row.dueOn < today }));
  });
