import { and, eq } from 'drizzle-orm';
import { promResponses, questionnaires } from '@cairn/db';
import { EnterScoreInput, type Instrument, type LocalDate, localDateIn, scoreProblem } from '@cairn/vocabulary';
import { InvalidInput, conflict, notFound } from '../errors.ts';
import { hashOf } from '../log/hashOf.ts';
import { type LogContext, keepLog, knownLog } from '../log/keepLog.ts';
import { episodeProcedure, staffOf } from '../trpc.ts';
import { listProms } from './listProms.ts';

type Scored = {
  on: LocalDate;
  instrument: Instrument | null;
  questionnaireId: string | null;
  answers: (typeof promResponses.$inferSelect)['answers'];
};

/** What the score is of: a response that waits or was entered by hand, a loaded questionnaire, or a known instrument. */
async function scoredBy({ tx, episode }: LogContext, input: EnterScoreInput): Promise<Scored> {
  if (input.amends) {
    const prom = (await listProms(tx, episode)).find(({ firstId }) => firstId === input.amends);
    if (!prom) throw notFound();
    if (prom.score !== null && !prom.enteredBy)
      throw conflict('These answers have their score: Cairn worked it out from what the patient answered.');
    const { on, instrument, questionnaire, answers } = prom;
    return { on, instrument, questionnaireId: questionnaire?.id ?? null, answers };
  }
  const on = input.on ?? '';
  if (!input.questionnaireId) return { on, instrument: input.instrument ?? null, questionnaireId: null, answers: null };
  const [row] = await tx
    .select({ id: questionnaires.id, instrument: questionnaires.instrument })
    .from(questionnaires)
    .where(and(eq(questionnaires.clinicId, episode.clinicId), eq(questionnaires.id, input.questionnaireId)));
  if (!row) throw notFound();
  return { on, instrument: row.instrument, questionnaireId: row.id, answers: null };
}

function checkScore(instrument: Instrument | null, score: number): void {
  const problem = instrument && scoreProblem(instrument, score);
  if (problem) throw new InvalidInput({ score: [problem] });
}

/** A score may be older than day 1, but not a rating of the change since then. */
function checkOn({ episode, patient, now }: LogContext, { on, instrument }: Scored): void {
  const refuse = (words: string) => {
    throw new InvalidInput({ on: [words] });
  };
  if (on > localDateIn(now, patient.timeZone)) refuse('This day has not come yet.');
  if (on < patient.birthOn) refuse('This day is before the patient’s birth.');
  if (episode.endedOn && on > episode.endedOn) refuse('This episode had ended by then.');
  if (instrument === 'groc' && (!episode.startedOn || on < episode.startedOn))
    refuse('This rates the change since day 1: choose day 1 or later.');
}

/**
 * Keeps a score that a member of staff enters by hand, as the score of answers that waited for it (a new version of the
 * response), or on its own. The same id with the same content is a success and changes nothing.
 * @throws NOT_FOUND for a response or questionnaire that is not there; CONFLICT for answers that Cairn scored
 */
export const enter = episodeProcedure
  .meta({ action: 'prom.enter' })
  .input(EnterScoreInput)
  .mutation(async ({ ctx, input }) => {
    const contentHash = hashOf(input);
    const known = await knownLog(ctx, promResponses, input.id, contentHash);
    if (known) return known;
    const scored = await scoredBy(ctx, input);
    checkScore(scored.instrument, input.score);
    checkOn(ctx, scored);
    const { id, score, amends } = input;
    const row = { ...scored, id, score, amends, writtenAt: ctx.now, zone: ctx.patient.timeZone, contentHash };
    return keepLog(ctx, promResponses, { ...row, enteredBy: staffOf(ctx.actor).staffId });
  });
