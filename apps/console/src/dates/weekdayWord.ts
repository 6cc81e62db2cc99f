import type { LocalDate } from '@cairn/vocabulary';

const formats = {
  short: new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' }),
  long: new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }),
};

/** "Mon" or "Monday" */
export const weekdayWord = (on: LocalDate, length: 'short' | 'long' = 'short'): string =>
  formats[length].format(new Date(`${on}T00:00:00Z`));
