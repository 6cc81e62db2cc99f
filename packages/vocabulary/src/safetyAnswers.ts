import { z } from 'zod';
import { type RedFlagQuestions, redFlagQuestions } from './redFlags.ts';

type AnswerShape = {
  [Q in RedFlagQuestions as Q['id']]: z.ZodOptional<z.ZodEnum<{ [A in Q['answers'][number]['id']]: A }>>;
};

/**
 * The answers of one safety check by question id; a question without an answer is absent, never "no".
 * Unknown questions and answers are refused: nothing about safety is dropped in silence.
 */
export const SafetyAnswers = z.strictObject(
  Object.fromEntries(
    redFlagQuestions.map(({ id, answers }) => [id, z.enum(answers.map((answer) => answer.id)).optional()]),
  ) as unknown as AnswerShape,
);
export type SafetyAnswers = z.infer<typeof SafetyAnswers>;
