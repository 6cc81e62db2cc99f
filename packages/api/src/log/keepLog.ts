import { and, eq } from 'drizzle-orm';
import {
  type Actor,
  type Transaction,
  type episodes,
  oneFor,
  painLogs,
  type Part,
  type WithCommit,
  type patients,
  promResponses,
  rowOf,
  type safetyChecks,
  selfCareLogs,
  statement,
  together,
  walkLogs,
  writeTogether,
} from '@cairn/db';
import type { SafetyAnswers } from '@cairn/vocabulary';
import type { AuditEntry } from '../audit.ts';
import type { Change } from '../assessment/change.ts';
import { judge, readBasis } from '../assessment/reassess.ts';
import { conflict } from '../errors.ts';

export type LogTable =
  | typeof painLogs
  | typeof walkLogs
  | typeof safetyChecks
  | typeof selfCareLogs
  | typeof promResponses;

export type LogContext = {
  tx: Transaction;
  actor: Actor;
  now: Date;
  episode: typeof episodes.$inferSelect;
  patient: typeof patients.$inferSelect;
  audit: (entry: AuditEntry | null) => Promise<void>;
  auditPart: (entry: AuditEntry) => Part;
  withCommit: WithCommit;
};

/** What the phone is told: the entry is kept, since when. */
export type Saved = { id: string; receivedAt: Date };

/**
 * Whether an entry was kept before: then it is a success and there is nothing to do.
 * @throws CONFLICT the same id with other content
 */
export async function knownLog(
  ctx: LogContext,
  table: LogTable,
  id: string,
  contentHash: string,
): Promise<Saved | null> {
  const { clinicId, patientId } = ctx.episode;
  const [known] = await ctx.tx
    .select({ contentHash: table.contentHash, receivedAt: table.receivedAt })
    .from(table)
    .where(and(eq(table.clinicId, clinicId), eq(table.patientId, patientId), eq(table.id, id)));
  if (!known) return null;
  if (known.contentHash !== contentHash)
    throw conflict('This entry was saved before with other values. Change it instead of sending it again.');
  await ctx.audit(null);
  return { id, receivedAt: known.receivedAt };
}

/** The row of an entry; what its own table holds of it besides. */
type LogRow = {
  id: string;
  on: string;
  writtenAt: Date;
  zone: string;
  amends?: string | undefined;
  contentHash: string;
  [column: string]: unknown;
};

/** What the days hold of an entry. Of a correction they hold the version that counts, so they are laid out anew. */
function readOf(table: LogTable, row: LogRow, answers: SafetyAnswers): Change['days'] {
  if (table === selfCareLogs) return null;
  if (row.amends || table === promResponses) return 'anew';
  if (table === painLogs) return { kind: 'pain', log: row };
  if (table === walkLogs) return { kind: 'walk', log: row };
  return { kind: 'check', log: { on: row.on, answers } };
}

/** Nothing comes back when an entry of the same key is there. */
const insertInto = oneFor((table: LogTable) =>
  statement<LogRow & Omit<typeof painLogs.$inferInsert, keyof LogRow>, Promise<{ id: string }[]>>((db) =>
    db
      .insert(table)
      .values(rowOf(table) as never)
      .onConflictDoNothing({ target: [table.clinicId, table.patientId, table.id] })
      .returning({ id: table.id }),
  ),
);

/**
 * Stores one entry, runs the rules for this patient and writes summary and audit, all in the transaction of `ctx`; one
 * that was kept before is left as it is.
 * @throws CONFLICT the same id with other content
 */
export async function keepLog(
  ctx: LogContext,
  table: LogTable,
  row: LogRow,
  answers: SafetyAnswers = {},
): Promise<Saved> {
  const { tx, episode, now } = ctx;
  const { clinicId, patientId, id: episodeId } = episode;
  const placed = await placeLog(tx, table, { ...row, clinicId, patientId, episodeId }, now);
  return judgeLog(ctx, table, row, answers, placed);
}

/** Where an entry is of, as far as it is known before the episode is read. */
type Place = { clinicId: string; patientId: string; episodeId: string };

/** Puts an entry into its table, if it is not there yet, and reads what it is judged by: sent one behind the other. */
export async function placeLog(tx: Transaction, table: LogTable, row: LogRow & Place, now: Date) {
  const { clinicId, episodeId: id } = row;
  const [inserted, basis] = await together([
    insertInto(table)(tx, { ...row, receivedAt: now }),
    readBasis(tx, { clinicId, id }, now, row.on),
  ]);
  return { isNew: inserted.length > 0, basis };
}

/** What follows from an entry that is in its table, written with the commit. @throws CONFLICT as `keepLog` */
export async function judgeLog(
  ctx: LogContext,
  table: LogTable,
  row: LogRow,
  answers: SafetyAnswers,
  { isNew, basis }: Awaited<ReturnType<typeof placeLog>>,
): Promise<Saved> {
  const { tx, episode, patient, now } = ctx;
  const { patientId } = episode;
  if (!isNew) {
    const known = await knownLog(ctx, table, row.id, row.contentHash);
    if (known) return known;
    throw new Error('An entry that was not kept before could not be kept.');
  }
  const change = { on: row.on, answers, days: readOf(table, row, answers), isLog: table !== promResponses };
  const { parts } = await judge(tx, episode, patient, now, change, basis);
  const detail = { on: row.on, ...(row.amends ? { amends: row.amends } : {}) };
  const event = ctx.auditPart({ patientId, entityId: row.id, detail });
  ctx.withCommit(writeTogether(tx, [...parts, event]));
  return { id: row.id, receivedAt: now };
}
