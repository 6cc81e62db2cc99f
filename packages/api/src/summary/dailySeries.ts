import { type LocalDate, type Timeline, addDays, daysBetween, resolveAmendments } from '@cairn/vocabulary';

/** One patient-local day: means of the day's ratings and the sum of its walks; null where nothing was logged. */
export type Day = { on: LocalDate; leg: number | null; back: number | null; minutes: number | null };

const mean = (values: number[]) =>
  values.length === 0 ? null : Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;

const present = (values: (number | null | undefined)[]) => values.filter((value): value is number => value != null);

/** Every day from `from` to `to`, one entry a calendar day, in order. */
export function dailySeries(timeline: Timeline, from: LocalDate, to: LocalDate): Day[] {
  const byDay = <Log extends { on: LocalDate }>(logs: Log[]) => Map.groupBy(logs, ({ on }) => on);
  const pain = byDay(resolveAmendments(timeline.painLogs));
  const walks = byDay(resolveAmendments(timeline.walkLogs));
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => {
    const on = addDays(from, index);
    const ratings = pain.get(on) ?? [];
    const minutes = present((walks.get(on) ?? []).map((walk) => walk.minutes));
    return {
      on,
      leg: mean(present(ratings.map(({ legNprs }) => legNprs))),
      back: mean(present(ratings.map(({ backNprs }) => backNprs))),
      minutes: minutes.length === 0 ? null : minutes.reduce((sum, value) => sum + value, 0),
    };
  });
}
