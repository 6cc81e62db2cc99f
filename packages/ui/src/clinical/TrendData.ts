/** One patient-local calendar day; null where nothing was logged, never 0. */
export type TrendDay = { on: string; leg: number | null; back: number | null; minutes: number | null };

/** A day of the chart with its number, counted from day 1. */
export type TrendRow = TrendDay & { day: number };

/** A week's mean and the margin around it, 0–10. */
export type WeekMean = { mean: number; low: number; high: number };

/** A week from its first day; null with fewer than three logs. */
export type TrendWeek = { from: string; leg: WeekMean | null; back: WeekMean | null };

/** What the trend chart, its table and its sentence are drawn from. Days are `YYYY-MM-DD`, patient-local. */
export type TrendData = {
  /** Day 1. */
  startedOn: string;
  today: string;
  /** Every calendar day from day 1 to today, in order. */
  days: TrendDay[];
  /** From `weeklyMeans`. */
  weeks: TrendWeek[];
  /** The plan's minutes a day, each from its day until the next; in order. */
  quota: { from: string; minutesPerDay: number }[];
  /** Flags on top: "7" to a patient, as short as can be, "Rev 2, 11 min × 2" to a therapist; in order. */
  revisions: { on: string; label: string }[];
  /** Labelled verticals: day 42, day 84. */
  marks: { day: number; label: string }[];
};

/** The number of a calendar day, counted from day 1 on `startedOn`. */
export function dayNumber(startedOn: string, on: string): number {
  return Math.round((Date.parse(on) - Date.parse(startedOn)) / 86_400_000) + 1;
}
