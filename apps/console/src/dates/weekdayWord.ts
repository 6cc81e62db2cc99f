import { type LocalDate, dayIn } from '@cairn/vocabulary';

/** "Mon" or "Monday" */
export const weekdayWord = (on: LocalDate, length: 'short' | 'long' = 'short'): string =>
  dayIn(on, { weekday: length });
