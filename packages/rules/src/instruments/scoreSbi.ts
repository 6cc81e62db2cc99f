import { sbiItems } from '@cairn/vocabulary';

export type SbiAnswers = Partial<Record<(typeof sbiItems)[number]['id'], number | null>>;

/** Sum of the four symptoms, 0–24; null unless all four are answered. @source clinical.md 3 [11] */
export function scoreSbi(answers: SbiAnswers): number | null {
  const given = sbiItems.map(({ id }) => answers[id] ?? null);
  return given.reduce<number | null>((sum, answer) => (sum === null || answer === null ? null : sum + answer), 0);
}
