import { dayNumber, type TrendData } from './TrendData.ts';

/** Fixed heights of the chart's bands in px: flags, pain 0–10, a gap, minutes walked, week labels. */
export const trendHeights = {
  patient: { flags: 32, pain: 216, gap: 44, minutes: 56, weeks: 26 },
  console: { flags: 32, pain: 224, gap: 34, minutes: 56, weeks: 26 },
} as const;

export type TrendVariant = keyof typeof trendHeights;

/** The chart's height in px, the same before and after it has loaded. */
export function trendHeight(variant: TrendVariant): number {
  return Object.values(trendHeights[variant]).reduce((sum, part) => sum + part, 0);
}

/**
 * The window of days shown: whole weeks, at least two; the last `weeks` weeks when the episode is longer than that.
 * `first` and `last` are day numbers; days after today stay blank.
 */
export function trendWindow(data: TrendData, weeks?: number): { first: number; last: number } {
  const today = dayNumber(data.startedOn, data.today);
  const weeksSoFar = Math.max(1, Math.ceil(today / 7));
  if (weeks === undefined) return { first: 1, last: Math.max(2, weeksSoFar) * 7 };
  const lastWeek = Math.max(weeks, weeksSoFar);
  return { first: (lastWeek - weeks) * 7 + 1, last: lastWeek * 7 };
}

/** The quota as steps of day numbers, each from its day to the day before the next one's or to `last`. */
export function quotaSteps(data: TrendData, last: number): { from: number; to: number; minutes: number }[] {
  return data.quota.map((step, index) => {
    const next = data.quota[index + 1];
    return {
      from: Math.max(1, dayNumber(data.startedOn, step.from)),
      to: next ? dayNumber(data.startedOn, next.from) - 1 : last,
      minutes: step.minutesPerDay,
    };
  });
}

/**
 * Which labels on one line can be shown: a label needs its width before the next one's left edge, where a flag stands
 * whether or not its own label is shown.
 * @param places left edge and width of each in px, in order
 */
export function labelsThatFit(places: readonly { left: number; width: number }[]): boolean[] {
  return places.map(({ left, width }, index) => left + width <= (places[index + 1]?.left ?? Number.POSITIVE_INFINITY));
}

/** The smallest round number of minutes that leaves the tallest bar and step inside. */
export function minutesTop(data: TrendData): number {
  const most = Math.max(
    10,
    ...data.days.map((day) => day.minutes ?? 0),
    ...data.quota.map((step) => step.minutesPerDay),
  );
  return Math.ceil(most / 10) * 10;
}
