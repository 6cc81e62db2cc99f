import { z } from 'zod';

/**
 * The answers of one questionnaire, in the order of its items: by `linkId` of a loaded questionnaire, by the item's id of
 * ours; PSFS also keeps the activity's name. Null is unanswered, never 0.
 */
export const PromAnswers = z
  .array(
    z.strictObject({
      linkId: z.string().min(1).max(255),
      /** What the patient named, for PSFS. */
      text: z.string().trim().min(1).max(120).optional(),
      value: z.union([z.number(), z.boolean(), z.string().max(2000)]).nullable(),
    }),
  )
  .max(200);
export type PromAnswers = z.infer<typeof PromAnswers>;
