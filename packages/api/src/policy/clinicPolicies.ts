import { and, desc, eq } from 'drizzle-orm';
import { type Transaction, policies, staff } from '@cairn/db';
import { type LocalDate, Policy, addDays, localDateIn } from '@cairn/vocabulary';
import { clinicZone } from '../clinic/clinicZone.ts';

/** What the clinic's policies are, newest version first, and which day it is there. */
export async function clinicPolicies(tx: Transaction, clinicId: string, now: Date) {
  const [zone, rows] = await Promise.all([
    clinicZone(tx, clinicId),
    tx
      .select({
        version: policies.version,
        document: policies.document,
        effectiveOn: policies.effectiveOn,
        signedAt: policies.createdAt,
        signedBy: staff.name,
        reason: policies.reason,
        replayId: policies.replayId,
      })
      .from(policies)
      .leftJoin(staff, and(eq(staff.clinicId, policies.clinicId), eq(staff.id, policies.signedBy)))
      .where(eq(policies.clinicId, clinicId))
      .orderBy(desc(policies.version)),
  ]);
  const today: LocalDate = localDateIn(now, zone);
  const versions = rows.map((row) => ({ ...row, document: Policy.parse(row.document) }));
  const [newest] = versions;
  const inForce = versions.find(({ effectiveOn }) => effectiveOn <= today);
  if (!newest || !inForce) throw new Error('This clinic has no policy in force.');
  return { zone, today, tomorrow: addDays(today, 1), versions, newest, inForce };
}
