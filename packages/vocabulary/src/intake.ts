import { z } from 'zod';
import { LocalDate } from './localDate.ts';
import { SafetyAnswers } from './safetyAnswers.ts';

const Ticked = z.boolean().optional();

/** Lasting facts about the patient; absent counts as "no". Unknown facts are refused, not dropped. */
export const History = z.strictObject({
  cancer: Ticked,
  weakImmunity: Ticked,
  ivDrugUse: Ticked,
  osteoporosis: Ticked,
  longSteroidUse: Ticked,
  recentTrauma: Ticked,
  spinalMalformation: Ticked,
});
export type History = z.infer<typeof History>;
export type HistoryId = keyof History;

/** The safety part of the intake. Taken on `on`, at the latest on day 1 when absent; counts from that day. */
export const Intake = z.object({
  on: LocalDate.nullish(),
  /** First day of this spell of leg pain, when the patient knows it. */
  onsetOn: LocalDate.nullish(),
  history: History.default({}),
  answers: SafetyAnswers.default({}),
});
export type Intake = z.infer<typeof Intake>;
