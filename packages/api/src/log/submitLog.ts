import { and, eq } from 'drizzle-orm';
import { together } from '@cairn/db';
import type { PromAnswers, SafetyAnswers } from '@cairn/vocabulary';
import type { Scope } from '../access.ts';
import { InvalidInput } from '../errors.ts';
import { findEpisode, patientOf } from '../trpc.ts';
import { checkDay } from './checkDay.ts';
import { hashOf } from './hashOf.ts';
import { type LogContext, type LogTable, type Saved, judgeLog, knownLog, placeLog } from './keepLog.ts';

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

/** A patient's request, before their episode is read. */
type Asked = Omit<LogContext, 'episode' | 'patient'> & { scope: Scope };

/**
 * Stores one log of the patient who asks, runs the rules for them and writes summary and audit, all in the transaction of
 * `asked`. The same id with the same content is a success and changes nothing. The entry is sent right behind the question
 * for its episode: should that not be the patient's, or the day not possible, the transaction takes it back.
 * @param worked what the server works out of the entry and keeps with it, such as a score
 * @throws NOT_FOUND an episode that is not the patient's; CONFLICT the same id with other content; BAD_REQUEST by field for
 * an impossible day or amendment
 */
export async function submitLog(
  asked: Asked,
  table: LogTable,
  input: LogInput,
  worked: Record<string, unknown> = {},
): Promise<Saved> {
  const { tx, actor, scope, now } = asked;
  const { clinicId, patientId } = patientOf(actor);
  const row = { ...input, ...worked, contentHash: hashOf(input) };
  const place = () => placeLog(tx, table, { ...row, clinicId, patientId }, now);
  const [found, sent] = await together([
    findEpisode(tx, actor, scope, input.episodeId, true),
    // What it changes is looked for first.
    input.amends ? null : place().catch((error: unknown) => ({ isNew: true, error })),
  ]);
  const ctx: LogContext = { ...asked, ...found };
  try {
    checkDay(input, ctx.episode, ctx.patient.timeZone, now);
    if (input.amends) await checkAmended(ctx, table, input.amends);
  } catch (error) {
    // What was kept stays a success, also when it could not be kept any more.
    const known = sent?.isNew ? null : await knownLog(ctx, table, input.id, row.contentHash);
    if (known) return known;
    throw error;
  }
  if (sent && 'error' in sent) throw sent.error;
  const { answers } = input;
  const safety = answers && !Array.isArray(answers) ? answers : {};
  return judgeLog(ctx, table, row, safety, sent ?? (await place()));
}
