import { and, eq } from 'drizzle-orm';
import { type Transaction, promResponses, questionnaires } from '@cairn/db';
import { scoreProm } from '@cairn/rules';
import { type PromForm, PromSubmitInput, promProblems, shippedForm } from '@cairn/vocabulary';
import { InvalidInput, notFound } from '../errors.ts';
import { submitLog } from '../log/submitLog.ts';
import { formOf } from '../questionnaire/formOf.ts';
import { patientOf, procedure } from '../trpc.ts';

/** What was asked; a questionnaire that was retired since it was opened is still answered. */
async function formAsked(tx: Transaction, clinicId: string, input: PromSubmitInput): Promise<PromForm> {
  if (input.instrument) return shippedForm(input.instrument);
  const [row] = await tx
    .select()
    .from(questionnaires)
    .where(and(eq(questionnaires.clinicId, clinicId), eq(questionnaires.id, input.questionnaireId ?? '')));
  if (!row) throw notFound();
  return formOf(row);
}

/**
 * Keeps a patient's answers, scored here where the scoring is known; else they wait for a score by hand.
 * The same id with the same content is a success and changes nothing.
 * @throws BAD_REQUEST by item for answers that cannot be; NOT_FOUND for a questionnaire that is not the clinic's
 */
export const submit = procedure
  .meta({ action: 'prom.submit' })
  .input(PromSubmitInput)
  .mutation(async ({ ctx, input }) => {
    const { tx } = ctx;
    const { clinicId, patientId } = patientOf(ctx.actor);
    const form = await formAsked(tx, clinicId, input);
    const problems = Object.entries(promProblems(form, input.answers));
    if (problems.length > 0)
      throw new InvalidInput(Object.fromEntries(problems.map(([linkId, words]) => [`answers.${linkId}`, [words]])));
    const { instrument, questionnaireId } = form;
    if (input.amends) {
      const [first] = await tx
        .select()
        .from(promResponses)
        .where(
          and(
            eq(promResponses.clinicId, clinicId),
            eq(promResponses.patientId, patientId),
            eq(promResponses.id, input.amends),
          ),
        );
      const isOwn = first && first.enteredBy === null;
      if (!isOwn || first.instrument !== instrument || first.questionnaireId !== questionnaireId)
        throw new InvalidInput({ amends: ['The entry to change was not found.'] });
    }
    const score = instrument && scoreProm(instrument, form.items, input.answers);
    return submitLog(ctx, promResponses, input, { instrument, questionnaireId, score });
  });
