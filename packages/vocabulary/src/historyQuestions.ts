import type { SeedFlag } from './redFlags.ts';

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
