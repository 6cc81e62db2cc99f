import { and, eq } from 'drizzle-orm';
import { type Actor, type Transaction, referrals, staff } from '@cairn/db';
import type { Scope } from '../access.ts';
import { notFound } from '../errors.ts';
import { findEpisode } from '../trpc.ts';

/** A referral with its episode, or NOT_FOUND when it is not the actor's to see. */
export async function findReferral(tx: Transaction, actor: Actor, scope: Scope, referralId: string, lock = false) {
  const [row] = await tx
    .select({ referral: referrals, signedByName: staff.name, credentials: staff.credentials })
    .from(referrals)
    .innerJoin(staff, and(eq(staff.clinicId, referrals.clinicId), eq(staff.id, referrals.signedBy)))
    .where(and(eq(referrals.clinicId, actor.clinicId), eq(referrals.id, referralId)));
  if (!row) throw notFound();
  return { ...row, ...(await findEpisode(tx, actor, scope, row.referral.episodeId, lock)) };
}
