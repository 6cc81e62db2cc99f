import { type EpisodeDays, FIELD, FIELDS, KIND, type LocalDate, addDays, daysBetween } from '@cairn/vocabulary';

/** One patient-local day: means of the day's ratings and the sum of its walks; null where nothing was logged. */
export type Day = { on: LocalDate; leg: number | null; back: number | null; minutes: number | null };

const mean = (sum: number, logs: number) => (logs === 0 ? null : Math.round((sum / logs) * 10) / 10);

/** Every day from `from` to `to`, one entry a calendar day, in order. */
export function dailySeries({ startedOn, cells }: EpisodeDays, from: LocalDate, to: LocalDate): Day[] {
  const first = daysBetween(startedOn, from);
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => {
    const at = (first + index) * FIELDS;
    const field = (name: keyof typeof FIELD): number => cells[at + FIELD[name]] ?? 0;
    return {
      on: addDays(from, index),
      leg: mean(field('legSum'), field('legLogs')),
      back: mean(field('backSum'), field('backLogs')),
      minutes: field('kinds') & KIND.walked ? field('minutes') : null,
    };
  });
}
