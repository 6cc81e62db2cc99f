import { z } from 'zod';
import { Id } from './id.ts';

/** Letters of a file; a questionnaire of two hundred items has fewer. */
export const LONGEST_FILE = 100_000;

const Text = z
  .string()
  .trim()
  .min(1, 'Choose a file, or paste its text.')
  .max(LONGEST_FILE, 'This file is longer than a questionnaire can be: 100 kB at most.');

export const PreviewQuestionnaireInput = z.strictObject({ text: Text });
export type PreviewQuestionnaireInput = z.infer<typeof PreviewQuestionnaireInput>;

export const LoadQuestionnaireInput = z.strictObject({
  text: Text,
  /** Weeks of monitoring in which patients are asked, 0 the first. Those of a known instrument are its own. */
  weeks: z
    .array(z.int('Whole weeks only.').min(0, 'Weeks count from 0.').max(104, 'Choose weeks up to 104.'))
    .max(30, 'Choose 30 weeks at most.')
    .transform((weeks) => [...new Set(weeks)].sort((a, b) => a - b)),
});
export type LoadQuestionnaireInput = z.infer<typeof LoadQuestionnaireInput>;

export const RetireQuestionnaireInput = z.strictObject({ questionnaireId: Id });
export type RetireQuestionnaireInput = z.infer<typeof RetireQuestionnaireInput>;
