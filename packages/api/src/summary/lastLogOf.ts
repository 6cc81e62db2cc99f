import { and, eq, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { type Transaction, type episodes, painLogs, safetyChecks, selfCareLogs, walkLogs } from '@cairn/db';
import type { LocalDate } from '@cairn/vocabulary';

/** The newest day a log is about, and when the newest was received. */
export type LastLog = { on: LocalDate; receivedAt: Date };

/** Looked up in all the logs of an episode; null before the first. */
export async function lastLogOf(
  tx: Transaction,
  { clinicId, id }: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>,
): Promise<LastLog | null> {
  const newest = (table: typeof painLogs | typeof walkLogs | typeof safetyChecks | typeof selfCareLogs) =>
    tx
      .select({ on: sql<string | null>`max(${table.on})`, receivedAt: sql<string | null>`max(${table.receivedAt})` })
      .from(table)
      .where(and(eq(table.clinicId, clinicId), eq(table.episodeId, id)));
  const logs = await unionAll(newest(painLogs), newest(walkLogs), newest(safetyChecks), newest(selfCareLogs));
  const on = logs
    .flatMap((log) => (log.on ? [log.on] : []))
    .sort()
    .at(-1);
  const received = logs.flatMap(({ receivedAt }) => (receivedAt ? [new Date(receivedAt).getTime()] : []));
  return on ? { on, receivedAt: new Date(Math.max(...received)) } : null;
}
