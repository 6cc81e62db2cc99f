import { and, eq } from 'drizzle-orm';
import type { PromAnswers, SafetyAnswers } from '@cairn/vocabulary';
import { InvalidInput } from '../errors.ts';
import { checkDay } from './checkDay.ts';
import { hashOf } from './hashOf.ts';
import { type LogContext, type LogTable, type Saved, keepLog, knownLog } from './keepLog.ts';

type LogInput = {
  id: string;
  episodeId: string;
  on: string;
  writtenAt: Date;
  zone: string;
  amends?: string | undefined;
  answers?: SafetyAnswers | PromAnswers;
};

/** @throws BAD_REQUEST when the entry to amend is not the first version of one of this episode */
async function checkAmended({ tx, episode }: LogContext, table: LogTable, amends: string): Promise<void> {
  const [first] = await tx
    .select({ amends: table.amends, episodeId: table.episodeId })
    .from(table)
    .where(and(eq(table.clinicId, episode.clinicId), eq(table.patientId, episode.patientId), eq(table.id, amends)));
  if (!first || first.amends || first.episodeId !== episode.id)
    throw new InvalidInput({ amends: ['The entry to change was not found.'] });
}

/**
 * Stores one log of a patient, runs the rules for them and writes summary and audit, all in the transaction of `ctx`.
 * The same id with the same content is a success and changes nothing.
 * @param worked what the server works out of the entry and keeps with it, such as a score
 * @throws CONFLICT the same id with other content; BAD_REQUEST by field for an impossible day or amendment
 */
export async function submitLog(
  ctx: LogContext,
  table: LogTable,
  input: LogInput,
  worked: Record<string, unknown> = {},
): Promise<Saved> {
  const { episode } = ctx;
  const contentHash = hashOf(input);
  try {
    checkDay(input, episode, ctx.patient.timeZone, ctx.now);
    if (input.amends) await checkAmended(ctx, table, input.amends);
  } catch (error) {
    // What was kept stays a success, also when it could not be kept any more.
    const known = await knownLog(ctx, table, input.id, contentHash);
    if (known) return known;
    throw error;
  }
  const { answers } = input;
  const safety = answers && !Array.isArray(answers) ? answers : {};
  return keepLog(ctx, table, { ...input, ...worked, contentHash }, safety);
}
