import { and, eq, gte, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Transaction, flags } from '@cairn/db';
import { RuleId } from '@cairn/vocabulary';

/**
 * What a clinic's rules raised since an instant, as a subquery: one row a raising, which is a flag together with the
 * newer flags it went on in. It counts once, from the first flag's time to the first that took any of them on, with the
 * outcome of the last; one that began earlier is left out with all it went on in.
 */
export function raisings(tx: Transaction, clinicId: string, since: Date) {
  const before = alias(flags, 'before');
  const goesOn = sql<boolean>`coalesce(${before.outcome} = 'superseded', false)`;
  const raised = tx
    .select({
      episodeId: flags.episodeId,
      rule: flags.rule,
      urgency: flags.urgency,
      raisedAt: flags.raisedAt,
      dueAt: flags.dueAt,
      status: flags.status,
      acknowledgedAt: flags.acknowledgedAt,
      snoozedAt: flags.snoozedAt,
      escalatedAt: flags.escalatedAt,
      outcome: flags.outcome,
      // 0 for flags that go on from before `since`; two of one instant stand in the order in which they were raised.
      raising: sql<number>`count(*) filter (where not ${goesOn}) over (
        partition by ${flags.episodeId}, ${flags.rule} order by ${flags.raisedAt}, ${goesOn}, ${flags.id})`.as(
        'raising',
      ),
    })
    .from(flags)
    .leftJoin(before, and(eq(before.clinicId, flags.clinicId), eq(before.id, flags.reopensId)))
    // The rules are named for the index on clinic, rule and time.
    .where(and(eq(flags.clinicId, clinicId), inArray(flags.rule, RuleId.options), gte(flags.raisedAt, since)))
    .as('raised');
  return tx
    .select({
      rule: raised.rule,
      urgency: sql`min(${raised.urgency})`.as('urgency'),
      raisedAt: sql`min(${raised.raisedAt})`.as('raised_at'),
      dueAt: sql`min(${raised.dueAt})`.as('due_at'),
      acknowledgedAt: sql`min(${raised.acknowledgedAt})`.as('acknowledged_at'),
      outcome: sql`max(${raised.outcome}) filter (where ${raised.outcome} <> 'superseded')`.as('outcome'),
      open: sql`bool_or(${raised.status} <> 'resolved')`.as('open'),
      snoozed: sql`bool_or(${raised.snoozedAt} is not null)`.as('snoozed'),
      escalated: sql`bool_or(${raised.escalatedAt} is not null)`.as('escalated'),
    })
    .from(raised)
    .where(sql`${raised.raising} > 0`)
    .groupBy(raised.episodeId, raised.rule, raised.raising)
    .as('raisings');
}
