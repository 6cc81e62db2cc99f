import {
  type EpisodeDays,
  FIELD,
  FIELDS,
  Furthest,
  KIND,
  type LocalDate,
  addDays,
  daysBetween,
} from '@cairn/vocabulary';

type Reach = { on: LocalDate; furthest: Furthest };

/** How far down the leg pain reached on the first and on the latest day up to `today` that says so; null without one. */
export function reachOf(
  { startedOn, cells }: EpisodeDays,
  today: LocalDate,
): { first: Reach | null; latest: Reach | null } {
  const said = Array.from({ length: daysBetween(startedOn, today) + 1 }, (_, day) => day).filter(
    (day) => (cells[day * FIELDS + FIELD.kinds] ?? 0) & KIND.reached,
  );
  const on = (day: number | undefined): Reach | null => {
    const furthest = day === undefined ? undefined : Furthest.options[cells[day * FIELDS + FIELD.furthest] ?? 0];
    return day === undefined || !furthest ? null : { on: addDays(startedOn, day), furthest };
  };
  return { first: on(said.at(0)), latest: on(said.at(-1)) };
}
