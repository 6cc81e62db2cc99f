import { PreviewQuestionnaireInput, type PromForm } from '@cairn/vocabulary';
import { procedure } from '../trpc.ts';
import { readText } from './readText.ts';
import { versionsOf } from './versionsOf.ts';

/** Reads a file without keeping anything: what is wrong with it by path, or how it will look and what it would replace. */
export const preview = procedure
  .meta({ action: 'questionnaire.preview' })
  .input(PreviewQuestionnaireInput)
  .mutation(async ({ ctx: { tx, actor, audit }, input }) => {
    await audit(null);
    const read = readText(input.text);
    if (!read.ok) return read;
    const { title, version, key, instrument, copyright, items } = read.questionnaire;
    const { active, known, same } = await versionsOf(tx, actor.clinicId, { key, version, resource: read.resource });
    const form: PromForm = { instrument, questionnaireId: null, title, copyright, items, activities: [] };
    return {
      ok: true as const,
      form,
      version,
      /** The version in use that it would retire. */
      replaces: active && active.version !== version ? active.version : null,
      /** `same`: this very version is loaded; `other`: its version is taken by another content. */
      known: known ? (same ? ('same' as const) : ('other' as const)) : null,
      weeks: known?.weeks ?? active?.weeks ?? null,
    };
  });
