import { type LocalDate, dayIn } from '@cairn/vocabulary';

/** "November 18, 2026", as letters write it. */
export const longDay = (on: LocalDate): string => dayIn(on, { dateStyle: 'long' });
