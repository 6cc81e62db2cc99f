import { and, eq, inArray, sql } from 'drizzle-orm';
import { careTeamMembers, caseloadCounts } from '@cairn/db';
import { type CaseloadGroup, groupOfRank } from '@cairn/vocabulary';
import { procedure, staffOf } from '../trpc.ts';

/** How many patients stand in each group of the actor's caseload; read from counters, not counted. */
export const counts = procedure.meta({ action: 'caseload.counts' }).query(async ({ ctx: { tx, actor, scope } }) => {
  const c = caseloadCounts;
  const own = tx
    .select({ careTeamId: careTeamMembers.careTeamId })
    .from(careTeamMembers)
    .where(and(eq(careTeamMembers.clinicId, actor.clinicId), eq(careTeamMembers.staffId, staffOf(actor).staffId)));
  const rows = await tx
    .select({ rank: c.groupRank, episodes: sql<number>`sum(${c.episodes})::int` })
    .from(c)
    .where(and(eq(c.clinicId, actor.clinicId), scope === 'careTeam' ? inArray(c.careTeamId, own) : undefined))
    .groupBy(c.groupRank);
  return Object.fromEntries(rows.map(({ rank, episodes }) => [groupOfRank(rank), episodes])) as Partial<
    Record<CaseloadGroup, number>
  >;
});
