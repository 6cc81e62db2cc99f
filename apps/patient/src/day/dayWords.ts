import type { LocalDate } from '@cairn/vocabulary';

const format = (options: Intl.DateTimeFormatOptions, on: LocalDate) =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));

/** "28 October" */
export const dateWords = (on: LocalDate): string =>
  `${format({ day: 'numeric' }, on)} ${format({ month: 'long' }, on)}`;

/** "Wednesday" */
export const weekdayWords = (on: LocalDate): string => format({ weekday: 'long' }, on);

/** "Wednesday 28 October" */
export const dayWords = (on: LocalDate): string => `${weekdayWords(on)} ${dateWords(on)}`;
