import { and, eq } from 'drizzle-orm';
import { questionnaires } from '@cairn/db';
import { LoadQuestionnaireInput, type QuestionnaireProblem, instruments, newId } from '@cairn/vocabulary';
import { InvalidInput, conflict } from '../errors.ts';
import { procedure, staffOf } from '../trpc.ts';
import { readText } from './readText.ts';
import { versionsOf } from './versionsOf.ts';

const byPath = (problems: readonly QuestionnaireProblem[]) =>
  Object.fromEntries(
    [...Map.groupBy(problems, ({ path }) => path || 'text')].map(([path, found]) => [
      path,
      found.map(({ message }) => message),
    ]),
  );

/**
 * Takes a questionnaire into use, and the version of it that was in use out of it. The same version with the same
 * content is a success: it is in use, in the weeks given.
 * @throws BAD_REQUEST by path for a file that cannot be used; CONFLICT the same version with other content
 */
export const load = procedure
  .meta({ action: 'questionnaire.load' })
  .input(LoadQuestionnaireInput)
  .mutation(async ({ ctx: { tx, actor, now, audit }, input }) => {
    const read = readText(input.text);
    if (!read.ok) throw new InvalidInput(byPath(read.problems));
    const { clinicId } = actor;
    const { title, version, key, instrument } = read.questionnaire;
    const weeks = instrument ? [...instruments[instrument].weeks] : input.weeks;
    const { active, known, same } = await versionsOf(tx, clinicId, { key, version, resource: read.resource });
    if (known && !same)
      throw conflict(`Version ${version} is loaded with other content. Give the changed file a version of its own.`);
    const isInUse = known !== null && known.retiredAt === null;
    if (isInUse && String(known.weeks) === String(weeks)) {
      await audit(null);
      return { id: known.id };
    }
    const row = (id: string) => and(eq(questionnaires.clinicId, clinicId), eq(questionnaires.id, id));
    if (active && active.id !== known?.id)
      await tx.update(questionnaires).set({ retiredAt: now }).where(row(active.id));
    const id = known?.id ?? newId();
    if (known) await tx.update(questionnaires).set({ weeks, retiredAt: null }).where(row(id));
    else
      await tx.insert(questionnaires).values({
        clinicId,
        id,
        key,
        version,
        title,
        instrument,
        weeks,
        resource: read.resource,
        loadedBy: staffOf(actor).staffId,
        loadedAt: now,
      });
    await audit({
      entityId: id,
      detail: { key, version, weeks, ...(active && active.id !== id ? { retires: active.id } : {}) },
    });
    return { id };
  });
