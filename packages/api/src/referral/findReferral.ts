import { and, eq } from 'drizzle-orm';
import { type Actor, type Transaction, clinics, referrals, staff } from '@cairn/db';
import type { Scope } from '../access.ts';
import { notFound } from '../errors.ts';
import { findEpisode } from '../trpc.ts';

/** A referral with its episode, locked for change with `lock`, or NOT_FOUND when it is not the actor's to see. */
export async function findReferral(tx: Transaction, actor: Actor, scope: Scope, referralId: string, lock = false) {
  const own = and(eq(referrals.clinicId, actor.clinicId), eq(referrals.id, referralId));
  const of = tx.select({ id: referrals.episodeId }).from(referrals).where(own);
  const found = await findEpisode(tx, actor, scope, of, lock);
  // Read once the episode is ours: where it stands may have changed while we waited.
  const [row] = await tx
    .select({ referral: referrals, signedByName: staff.name, credentials: staff.credentials, clinic: clinics })
    .from(referrals)
    .innerJoin(staff, and(eq(staff.clinicId, referrals.clinicId), eq(staff.id, referrals.signedBy)))
    .innerJoin(clinics, eq(clinics.clinicId, referrals.clinicId))
    .where(own);
  if (!row) throw notFound();
  return { ...row, ...found };
}
