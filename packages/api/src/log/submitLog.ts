import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import {
  type Actor,
  type Transaction,
  type episodes,
  type painLogs,
  type patients,
  type safetyChecks,
  type selfCareLogs,
  type walkLogs,
} from '@cairn/db';
import type { SafetyAnswers } from '@cairn/vocabulary';
import type { AuditEntry } from '../audit.ts';
import { reassess } from '../assessment/reassess.ts';
import { InvalidInput, conflict } from '../errors.ts';
import { checkDay } from './checkDay.ts';

type LogTable = typeof painLogs | typeof walkLogs | typeof safetyChecks | typeof selfCareLogs;

type LogInput = {
  id: string;
  episodeId: string;
  on: string;
  writtenAt: Date;
  zone: string;
  amends?: string | undefined;
  answers?: SafetyAnswers;
};

export type LogContext = {
  tx: Transaction;
  actor: Actor;
  now: Date;
  episode: typeof episodes.$inferSelect;
  patient: typeof patients.$inferSelect;
  audit: (entry: AuditEntry | null) => Promise<void>;
};

/** What the phone is told: the entry is kept, since when. */
export type Saved = { id: string; receivedAt: Date };

/** Same content, same hash, whatever the order of its keys. */
function hashOf(input: object): string {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
  const sorted = JSON.stringify(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)),
    (_key, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );
  return createHash('sha256').update(sorted).digest('hex');
}

/**
 * Stores one log, runs the rules for this patient and writes summary and audit, all in the transaction of `ctx`.
 * The same id with the same content is a success and changes nothing.
 * @throws CONFLICT the same id with other content; BAD_REQUEST by field for an impossible day or amendment
 */
export async function submitLog(ctx: LogContext, table: LogTable, input: LogInput): Promise<Saved> {
  const { tx, episode, now } = ctx;
  const own = and(eq(table.clinicId, episode.clinicId), eq(table.patientId, episode.patientId));
  const contentHash = hashOf(input);

  const [known] = await tx
    .select({ contentHash: table.contentHash, receivedAt: table.receivedAt })
    .from(table)
    .where(and(own, eq(table.id, input.id)));
  if (known && known.contentHash !== contentHash)
    throw conflict('This entry was saved before with other values. Change it instead of sending it again.');
  if (known) {
    await ctx.audit(null);
    return { id: input.id, receivedAt: known.receivedAt };
  }

  checkDay(input, episode, ctx.patient.timeZone, now);
  if (input.amends) {
    const [first] = await tx
      .select({ amends: table.amends, episodeId: table.episodeId })
      .from(table)
      .where(and(own, eq(table.id, input.amends)));
    if (!first || first.amends || first.episodeId !== episode.id)
      throw new InvalidInput({ amends: ['The entry to change was not found.'] });
  }

  await tx.insert(table).values({
    ...input,
    clinicId: episode.clinicId,
    patientId: episode.patientId,
    receivedAt: now,
    contentHash,
  } as typeof table.$inferInsert);
  await reassess(tx, episode, ctx.patient, now, { on: input.on, answers: input.answers ?? {} });
  await ctx.audit({
    patientId: episode.patientId,
    entityId: input.id,
    detail: { on: input.on, ...(input.amends ? { amends: input.amends } : {}) },
  });
  return { id: input.id, receivedAt: now };
}
