import type { LocalDate } from '@cairn/vocabulary';

const parts = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "18 November 2026" */
export function longDay(on: LocalDate): string {
  const part = Object.fromEntries(parts.formatToParts(new Date(`${on}T00:00:00Z`)).map(({ type, value }) => [type, value]));
  return `${part.day} ${part.month} ${part.year}`;
}
