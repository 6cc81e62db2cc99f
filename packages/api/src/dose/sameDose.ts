import type { Dose } from '@cairn/vocabulary';

/** Whether two doses ask for the same. */
export const sameDose = (a: Dose, b: Dose): boolean =>
  a.minutesPerBout === b.minutesPerBout && a.boutsPerDay === b.boutsPerDay && a.daysPerWeek === b.daysPerWeek;
