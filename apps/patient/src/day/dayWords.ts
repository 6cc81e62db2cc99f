import { type LocalDate, dayIn } from '@cairn/vocabulary';

/** "28 October" */
export const dateWords = (on: LocalDate): string => `${dayIn(on, { day: 'numeric' })} ${dayIn(on, { month: 'long' })}`;

/** "Wednesday" */
export const weekdayWords = (on: LocalDate): string => dayIn(on, { weekday: 'long' });

/** "Wednesday 28 October" */
export const dayWords = (on: LocalDate): string => `${weekdayWords(on)} ${dateWords(on)}`;
