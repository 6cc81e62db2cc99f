import type { LocalDate } from '@cairn/vocabulary';

const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** "November 18, 2026", as letters write it. */
export const longDay = (on: LocalDate): string => format.format(new Date(`${on}T00:00:00Z`));
