import type { LocalDate } from '@cairn/vocabulary';

const parts = new Intl.DateTimeFormat('en-US', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "Wed 18 Nov"; put together here, so that every browser and the server say the same. */
export function dayWords(on: LocalDate): string {
  const part = Object.fromEntries(
    parts.formatToParts(new Date(`${on}T00:00:00Z`)).map(({ type, value }) => [type, value]),
  );
  return `${part.weekday} ${part.day} ${part.month}`;
}
