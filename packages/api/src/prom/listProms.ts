import { and, eq } from 'drizzle-orm';
import { type Transaction, type episodes, promResponses, questionnaires, staff } from '@cairn/db';
import { promOf } from '@cairn/rules';
import { instruments, resolveAmendments } from '@cairn/vocabulary';

/**
 * The answered questionnaires of one episode (FHIR QuestionnaireResponse) in the version that counts, earliest day
 * first. `score` is null while answers wait for a score by hand; `answers` where the score was entered without any.
 */
export async function listProms(tx: Transaction, episode: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>) {
  const rows = await tx
    .select({ response: promResponses, questionnaire: questionnaires, by: staff.name })
    .from(promResponses)
    .leftJoin(
      questionnaires,
      and(eq(questionnaires.clinicId, promResponses.clinicId), eq(questionnaires.id, promResponses.questionnaireId)),
    )
    .leftJoin(staff, and(eq(staff.clinicId, promResponses.clinicId), eq(staff.id, promResponses.enteredBy)))
    .where(and(eq(promResponses.clinicId, episode.clinicId), eq(promResponses.episodeId, episode.id)));
  const versions = rows.map(({ response: { id, amends, writtenAt, ...response }, questionnaire, by }) => ({
    id,
    amends,
    writtenAt: writtenAt.toISOString(),
    on: response.on,
    zone: response.zone,
    receivedAt: response.receivedAt,
    instrument: response.instrument,
    questionnaire,
    prom: promOf({ instrument: response.instrument, key: questionnaire?.key ?? null }),
    title: questionnaire?.title ?? (response.instrument ? instruments[response.instrument].title : ''),
    score: response.score,
    answers: response.answers,
    /** The member of staff who entered the score, null when the patient's answers gave it. */
    enteredBy: by,
  }));
  return resolveAmendments(versions)
    .map(({ amends, writtenAt, ...version }) => ({
      ...version,
      writtenAt: new Date(writtenAt),
      firstId: amends ?? version.id,
      changed: amends !== null,
    }))
    .sort((a, b) => a.on.localeCompare(b.on) || a.writtenAt.getTime() - b.writtenAt.getTime());
}

export type Prom = Awaited<ReturnType<typeof listProms>>[number];
