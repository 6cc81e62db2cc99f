import { type LocalDate, dayIn } from '@cairn/vocabulary';

/** `November 23, 2026`. */
export const longDate = (on: LocalDate) => dayIn(on, { dateStyle: 'long' });
