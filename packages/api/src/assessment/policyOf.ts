import { and, desc, eq, lte, sql } from 'drizzle-orm';
import { type Transaction, policies } from '@cairn/db';
import type { LocalDate, Policy } from '@cairn/vocabulary';
import { parsedPolicy } from './parsedPolicy.ts';

/** The clinic's policy in force on a day. @throws when the clinic has none: a missing policy never means "anything goes" */
export async function policyOf(tx: Transaction, clinicId: string, on: LocalDate): Promise<Policy> {
  const [row] = await tx
    .select({ document: sql<string>`${policies.document}::text` })
    .from(policies)
    .where(and(eq(policies.clinicId, clinicId), lte(policies.effectiveOn, on)))
    .orderBy(desc(policies.version))
    .limit(1);
  if (!row) throw new Error('This clinic has no policy in force.');
  return parsedPolicy(row.document);
}
