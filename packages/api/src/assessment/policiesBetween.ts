import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { type Slots, type Transaction, policies, statement } from '@cairn/db';
import { type LocalDate, type Policy, addDays } from '@cairn/vocabulary';
import { parsedPolicy } from './parsedPolicy.ts';

/** A policy and the days on which it was in force, both included; `from` null: from the very first day on. */
export type PolicyPeriod = { policy: Policy; from: LocalDate | null; until: LocalDate };

const select = statement((db, { clinicId, to }: Slots<{ clinicId: string; to: LocalDate }>) =>
  db
    .select({
      version: policies.version,
      effectiveOn: policies.effectiveOn,
      document: sql<string>`${policies.document}::text`,
    })
    .from(policies)
    .where(and(eq(policies.clinicId, clinicId), lte(policies.effectiveOn, to)))
    .orderBy(asc(policies.effectiveOn), asc(policies.version)),
);

/**
 * The policy in force at the clinic on `to`, and those before it that were in force on a day since `from`, oldest first.
 * Of two that have taken effect the newer version counts; the first one holds for the days before it, too.
 * @throws when the clinic has none in force on `to`: a missing policy never means "anything goes"
 */
export async function policiesBetween(
  tx: Transaction,
  clinicId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<{ current: PolicyPeriod; before: PolicyPeriod[] }> {
  const rows = await select(tx, { clinicId, to });
  // One that takes effect when a newer version already has never comes into force.
  const inForce = rows.filter((row) =>
    rows.every(({ version, effectiveOn }) => version <= row.version || effectiveOn > row.effectiveOn),
  );
  const periods = inForce.map(({ document, effectiveOn }, index): PolicyPeriod => {
    const next = inForce[index + 1];
    return {
      policy: parsedPolicy(document),
      from: index === 0 ? null : effectiveOn,
      until: next ? addDays(next.effectiveOn, -1) : to,
    };
  });
  const current = periods.pop();
  if (!current) throw new Error('This clinic has no policy in force.');
  return { current, before: periods.filter(({ until }) => until >= from) };
}
