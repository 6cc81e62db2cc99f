import { and, desc, eq, lte } from 'drizzle-orm';
import { type Transaction, policies } from '@cairn/db';
import type { LocalDate, Policy } from '@cairn/vocabulary';
import { signedPolicy, versionColumns } from './signedPolicy.ts';

/** The clinic's policy in force on a day. @throws when the clinic has none: a missing policy never means "anything goes" */
export async function policyOf(tx: Transaction, clinicId: string, on: LocalDate): Promise<Policy> {
  const [signed] = await tx
    .select(versionColumns)
    .from(policies)
    .where(and(eq(policies.clinicId, clinicId), lte(policies.effectiveOn, on)))
    .orderBy(desc(policies.version))
    .limit(1);
  if (!signed) throw new Error('This clinic has no policy in force.');
  return signedPolicy(tx, signed);
}
