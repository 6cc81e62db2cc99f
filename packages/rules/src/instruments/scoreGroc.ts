/** The one item is the score, −5 to +5; null unanswered. @source clinical.md 3 [19] */
export const scoreGroc = (answer: number | null): number | null => answer;
