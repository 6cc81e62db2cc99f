import type { LocalDate } from '@cairn/vocabulary';

/** `November 23, 2026`. */
export const longDate = (on: LocalDate) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));
