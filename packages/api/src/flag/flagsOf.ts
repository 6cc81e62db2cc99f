import { and, desc, eq } from 'drizzle-orm';
import { type Slots, flags, statement } from '@cairn/db';

/** Every flag of an episode, newest first: what the rules compare with and the caseload shows of it. */
export const flagsOf = statement((db, { clinicId, id }: Slots<{ clinicId: string; id: string }>) =>
  db
    .select({
      id: flags.id,
      rule: flags.rule,
      raisedOn: flags.raisedOn,
      raisedAt: flags.raisedAt,
      urgency: flags.urgency,
      dueAt: flags.dueAt,
      evidence: flags.evidence,
      status: flags.status,
      snoozedUntil: flags.snoozedUntil,
      resolvedAt: flags.resolvedAt,
      outcome: flags.outcome,
    })
    .from(flags)
    .where(and(eq(flags.clinicId, clinicId), eq(flags.episodeId, id)))
    .orderBy(desc(flags.raisedAt), desc(flags.id)),
);

export type KnownFlag = Awaited<ReturnType<typeof flagsOf>>[number];
