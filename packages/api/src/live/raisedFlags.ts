import { type SQL, and, asc, eq, ne } from 'drizzle-orm';
import { type Actor, type Transaction, episodes, flags, patients } from '@cairn/db';
import { explain } from '@cairn/rules';
import type { Scope } from '../access.ts';
import { withinScope } from '../withinScope.ts';
import type { LiveFlag } from './LiveEvent.ts';

/** Flags that nobody has resolved and that the actor may see, of those that `which` names; oldest first, `limit` at most. */
export async function raisedFlags(
  tx: Transaction,
  actor: Actor,
  scope: Scope,
  which: SQL | undefined,
  limit: number,
): Promise<LiveFlag[]> {
  const rows = await tx
    .select({
      id: flags.id,
      episodeId: flags.episodeId,
      rule: flags.rule,
      urgency: flags.urgency,
      evidence: flags.evidence,
      raisedAt: flags.raisedAt,
      givenName: patients.givenName,
      familyName: patients.familyName,
    })
    .from(flags)
    .innerJoin(episodes, and(eq(episodes.clinicId, flags.clinicId), eq(episodes.id, flags.episodeId)))
    .innerJoin(patients, and(eq(patients.clinicId, flags.clinicId), eq(patients.id, flags.patientId)))
    .where(and(eq(flags.clinicId, actor.clinicId), ne(flags.status, 'resolved'), withinScope(actor, scope), which))
    .orderBy(asc(flags.raisedAt), asc(flags.id))
    .limit(limit);
  return rows.map(({ evidence, ...flag }) => ({ ...flag, title: explain({ rule: flag.rule, evidence }).title }));
}
