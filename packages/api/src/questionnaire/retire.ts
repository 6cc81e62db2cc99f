import { and, eq } from 'drizzle-orm';
import { questionnaires } from '@cairn/db';
import { RetireQuestionnaireInput } from '@cairn/vocabulary';
import { notFound } from '../errors.ts';
import { procedure } from '../trpc.ts';

/** Takes a questionnaire out of use: nobody is asked it any more, answers stay. Doing so again changes nothing. */
export const retire = procedure
  .meta({ action: 'questionnaire.retire' })
  .input(RetireQuestionnaireInput)
  .mutation(async ({ ctx: { tx, actor, now, audit }, input: { questionnaireId } }) => {
    const own = and(eq(questionnaires.clinicId, actor.clinicId), eq(questionnaires.id, questionnaireId));
    const [row] = await tx.select().from(questionnaires).where(own).for('update');
    if (!row) throw notFound();
    if (row.retiredAt) {
      await audit(null);
      return { id: row.id, retiredAt: row.retiredAt };
    }
    await tx.update(questionnaires).set({ retiredAt: now }).where(own);
    await audit({ entityId: row.id, detail: { key: row.key, version: row.version } });
    return { id: row.id, retiredAt: now };
  });
