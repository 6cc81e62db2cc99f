/**
 * Indexes of the days without any log, as the open ticks on an axis. The last day is today: without a log yet it is
 * blank, not a gap.
 */
export function gapTicks(days: readonly { leg: number | null; back: number | null; minutes?: number | null }[]): number[] {
  return days.flatMap((day, index) =>
    index < days.length - 1 && day.leg === null && day.back === null && (day.minutes ?? null) === null ? [index] : [],
  );
}
