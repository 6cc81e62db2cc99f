import { and, eq } from 'drizzle-orm';
import { type Slots, type Transaction, policies, statement } from '@cairn/db';
import { Policy } from '@cairn/vocabulary';

/** A version of a clinic's policy, without its document. */
export type PolicyVersion = Pick<typeof policies.$inferSelect, 'clinicId' | 'version' | 'createdAt'>;

/** The columns that name one. */
export const versionColumns = { clinicId: policies.clinicId, version: policies.version, createdAt: policies.createdAt };

const select = statement((db, { clinicId, version }: Slots<Pick<PolicyVersion, 'clinicId' | 'version'>>) =>
  db
    .select({ document: policies.document })
    .from(policies)
    .where(and(eq(policies.clinicId, clinicId), eq(policies.version, version))),
);

/** More than the policies in force at a few hundred clinics; older ones must not fill the memory. */
const MOST = 500;
const known = new Map<string, Policy>();

/** The policy that a version is: read and checked once, since a version is never changed. @throws when it is none */
export async function signedPolicy(tx: Transaction, signed: PolicyVersion): Promise<Policy> {
  // After a restore the same number may stand for another policy, but not one signed at the same instant.
  const name = `${signed.clinicId} ${signed.version} ${signed.createdAt.getTime()}`;
  const before = known.get(name);
  if (before) return before;
  const [row] = await select(tx, signed);
  const policy = Policy.parse(row?.document);
  if (known.size >= MOST) known.clear();
  known.set(name, policy);
  return policy;
}
