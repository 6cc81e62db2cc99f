import { and, asc, eq, lte } from 'drizzle-orm';
import { type Slots, type Transaction, policies, statement, together } from '@cairn/db';
import { type LocalDate, type Policy, addDays } from '@cairn/vocabulary';
import { signedPolicy, versionColumns } from './signedPolicy.ts';

/** A policy and the days on which it was in force, both included; `from` null: from the very first day on. */
export type PolicyPeriod = { policy: Policy; from: LocalDate | null; until: LocalDate };

const select = statement((db, { clinicId, to }: Slots<{ clinicId: string; to: LocalDate }>) =>
  db
    .select({ ...versionColumns, effectiveOn: policies.effectiveOn })
    .from(policies)
    .where(and(eq(policies.clinicId, clinicId), lte(policies.effectiveOn, to)))
    .orderBy(asc(policies.effectiveOn), asc(policies.version)),
);

/** Every policy of a clinic that has taken effect by `to`, oldest first. */
export const policiesUntil = async (tx: Transaction, of: { clinicId: string; to: LocalDate }) =>
  together(
    (await select(tx, of)).map(async (signed) => ({
      version: signed.version,
      effectiveOn: signed.effectiveOn,
      policy: await signedPolicy(tx, signed),
    })),
  );

/** The policy in force on a day, and those before it. */
export type Policies = { current: PolicyPeriod; before: PolicyPeriod[] };

/**
 * The policy in force at the clinic on `to`, and those before it that were in force on a day since `from`, oldest first.
 * Of two that have taken effect the newer version counts; the first one holds for the days before it, too.
 * @param read those that have taken effect by `to` or a later day
 * @throws when the clinic has none in force on `to`: a missing policy never means "anything goes"
 */
export function periodsOf(read: Awaited<ReturnType<typeof policiesUntil>>, from: LocalDate, to: LocalDate): Policies {
  const rows = read.filter(({ effectiveOn }) => effectiveOn <= to);
  // One that takes effect when a newer version already has never comes into force.
  const inForce = rows.filter((row) =>
    rows.every(({ version, effectiveOn }) => version <= row.version || effectiveOn > row.effectiveOn),
  );
  const periods = inForce.map(({ policy, effectiveOn }, index): PolicyPeriod => {
    const next = inForce[index + 1];
    return {
      policy,
      from: index === 0 ? null : effectiveOn,
      until: next ? addDays(next.effectiveOn, -1) : to,
    };
  });
  const current = periods.pop();
  if (!current) throw new Error('This clinic has no policy in force.');
  return { current, before: periods.filter(({ until }) => until >= from) };
}

/** The same, read. */
export const policiesBetween = async (
  tx: Transaction,
  clinicId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<Policies> => periodsOf(await policiesUntil(tx, { clinicId, to }), from, to);
