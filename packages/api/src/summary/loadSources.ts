import { and, desc, eq, ne, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import {
  type Transaction,
  type episodes,
  flags,
  painLogs,
  type patients,
  planRevisions,
  safetyChecks,
  selfCareLogs,
  sightings,
  walkLogs,
} from '@cairn/db';
import { localDateIn } from '@cairn/vocabulary';
import { policyOf } from '../assessment/policyOf.ts';
import type { SummarySources } from './summarise.ts';

/** Reads what a summary rests on besides the assessment. */
export async function loadSources(
  tx: Transaction,
  episode: typeof episodes.$inferSelect,
  patient: typeof patients.$inferSelect,
  state: SummarySources['state'],
  now: Date,
): Promise<SummarySources> {
  const today = state?.today ?? localDateIn(now, patient.timeZone);
  const newest = (table: typeof painLogs | typeof walkLogs | typeof safetyChecks | typeof selfCareLogs) =>
    tx
      .select({ on: sql<string | null>`max(${table.on})`, receivedAt: sql<string | null>`max(${table.receivedAt})` })
      .from(table)
      .where(and(eq(table.clinicId, episode.clinicId), eq(table.episodeId, episode.id)));
  const [openFlags, plans, logs, [seen], policy] = await Promise.all([
    tx
      .select()
      .from(flags)
      .where(and(eq(flags.clinicId, episode.clinicId), eq(flags.episodeId, episode.id), ne(flags.status, 'resolved'))),
    tx
      .select()
      .from(planRevisions)
      .where(and(eq(planRevisions.clinicId, episode.clinicId), eq(planRevisions.episodeId, episode.id))),
    unionAll(newest(painLogs), newest(walkLogs), newest(safetyChecks), newest(selfCareLogs)),
    tx
      .select({ seenAt: sightings.seenAt })
      .from(sightings)
      .where(and(eq(sightings.clinicId, episode.clinicId), eq(sightings.episodeId, episode.id)))
      .orderBy(desc(sightings.seenAt))
      .limit(1),
    policyOf(tx, episode.clinicId, today),
  ]);
  const ons = logs.flatMap(({ on }) => (on ? [on] : [])).sort();
  const received = logs.flatMap(({ receivedAt }) => (receivedAt ? [new Date(receivedAt).getTime()] : []));
  const lastOn = ons.at(-1);
  return {
    episode,
    patient,
    state,
    today,
    openFlags,
    plans,
    lastLog: lastOn ? { on: lastOn, receivedAt: new Date(Math.max(...received)) } : null,
    seenAt: seen?.seenAt ?? null,
    quietFromDays: policy.gap.nudgeDays,
  };
}
