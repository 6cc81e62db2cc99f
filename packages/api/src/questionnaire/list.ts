import { and, desc, eq, sql } from 'drizzle-orm';
import { promResponses, questionnaires, staff } from '@cairn/db';
import { procedure } from '../trpc.ts';
import { formOf } from './formOf.ts';

/** Every questionnaire the clinic loaded, in use or retired, with how often it was answered. */
export const list = procedure.meta({ action: 'questionnaire.list' }).query(async ({ ctx: { tx, actor } }) => {
  const answered = tx
    .select({ questionnaireId: promResponses.questionnaireId, count: sql<number>`count(*)::int`.as('count') })
    .from(promResponses)
    .where(and(eq(promResponses.clinicId, actor.clinicId), sql`${promResponses.amends} is null`))
    .groupBy(promResponses.questionnaireId)
    .as('answered');
  const rows = await tx
    .select({ questionnaire: questionnaires, by: staff.name, answers: answered.count })
    .from(questionnaires)
    .innerJoin(staff, and(eq(staff.clinicId, questionnaires.clinicId), eq(staff.id, questionnaires.loadedBy)))
    .leftJoin(answered, eq(answered.questionnaireId, questionnaires.id))
    .where(eq(questionnaires.clinicId, actor.clinicId))
    .orderBy(sql`${questionnaires.retiredAt} is not null`, desc(questionnaires.loadedAt));
  return rows.map(({ questionnaire, by, answers }) => {
    const { id, key, version, title, instrument, weeks, loadedAt, retiredAt } = questionnaire;
    return {
      id,
      key,
      version,
      title,
      instrument,
      weeks,
      loadedAt,
      retiredAt,
      by,
      answers: answers ?? 0,
      form: formOf(questionnaire),
    };
  });
});
