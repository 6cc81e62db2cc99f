import { z } from 'zod';
import { Id, LogId } from './id.ts';
import { Instrument } from './instrument.ts';
import { instruments } from './instruments.ts';
import { LocalDate } from './localDate.ts';
import { logEnvelope } from './logs.ts';

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

/** Answers as they are sent: of one of ours by its name, or of a loaded questionnaire by its id. The server scores them. */
export const PromSubmitInput = z
  .strictObject({
    ...logEnvelope,
    instrument: Instrument.exclude(['rmdq']).optional(),
    questionnaireId: Id.optional(),
    answers: PromAnswers.min(1, 'Answer at least one question.'),
  })
  .refine((input) => (input.instrument === undefined) !== (input.questionnaireId === undefined), {
    path: ['instrument'],
    message: 'Say which questions these answers belong to.',
  });
export type PromSubmitInput = z.infer<typeof PromSubmitInput>;

/** What is wrong with a score of a known instrument, or null. All but PSFS, a mean, are whole numbers. */
export function scoreProblem(instrument: Instrument, score: number): string | null {
  const { lowest, highest } = instruments[instrument];
  if (score < lowest || score > highest) return `This score runs from ${lowest} to ${highest}.`;
  return instrument !== 'psfs' && !Number.isInteger(score) ? 'Enter a whole number.' : null;
}

/** No published score is near it; the score of an unknown questionnaire has no other bounds. */
const GREATEST_SCORE = 100_000;

/**
 * A score by hand: of a known instrument, of a loaded questionnaire, or of answers that waited for it (`amends`), whose
 * day and questionnaire it takes.
 */
export const EnterScoreInput = z
  .strictObject({
    id: LogId,
    episodeId: Id,
    score: z
      .number('Enter a number.')
      .min(-GREATEST_SCORE, 'Enter a smaller number.')
      .max(GREATEST_SCORE, 'Enter a smaller number.'),
    on: LocalDate.optional(),
    instrument: Instrument.optional(),
    questionnaireId: Id.optional(),
    amends: LogId.optional(),
  })
  .refine(
    (input) => [input.instrument, input.questionnaireId, input.amends].filter((of) => of !== undefined).length === 1,
    {
      path: ['instrument'],
      message: 'Choose what this is the score of.',
    },
  )
  .refine((input) => (input.on === undefined) === (input.amends !== undefined), {
    path: ['on'],
    message: 'Choose the day it was answered.',
  })
  .superRefine(({ instrument, score }, context) => {
    const message = instrument && scoreProblem(instrument, score);
    if (message) context.addIssue({ code: 'custom', path: ['score'], message });
  });
export type EnterScoreInput = z.infer<typeof EnterScoreInput>;
