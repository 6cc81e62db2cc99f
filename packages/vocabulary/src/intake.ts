import { z } from 'zod';
import { LocalDate } from './localDate.ts';
import { SafetyAnswers, type SeedFlag } from './redFlags.ts';

/** What is asked once, before the first walk: it changes what later answers mean. @source clinical.md 5 */
export const historyQuestions = [
  { id: 'cancer', question: 'Have you ever had cancer?', hint: 'Any kind, even long ago.' },
  {
    id: 'weakImmunity',
    question: 'Is your immune system weak?',
    hint: 'From an illness, or from medicine such as chemo or after a transplant.',
  },
  { id: 'ivDrugUse', question: 'Have you ever injected drugs?', hint: 'Not counting shots from a nurse or doctor.' },
  { id: 'osteoporosis', question: 'Do you have thin or brittle bones?', hint: 'It is called osteoporosis.' },
  {
    id: 'longSteroidUse',
    question: 'Have you taken steroid pills for 3 months or more?',
    hint: 'Such as prednisone. Inhalers do not count.',
  },
  {
    id: 'recentTrauma',
    question: 'Did a fall, a crash or a hard hit come before this pain?',
    hint: 'In the weeks before it began.',
  },
  {
    id: 'spinalMalformation',
    question: 'Were you born with, or told of, a spine shape problem?',
    hint: 'Such as a strong curve or a slipped bone.',
    seedFlag: 'spinal malformations',
  },
] as const satisfies readonly { id: string; question: string; hint: string; seedFlag?: SeedFlag }[];

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
