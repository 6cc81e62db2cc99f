import { trendHeight, trendHeights, type TrendVariant } from './trendLayout.ts';

export type TrendScale = {
  /** Where the days stand, px of the drawing. */
  plot: { x: number; y: number; width: number; height: number };
  /** The middle of a day by its number, of a rating 0–10, of minutes walked; px. */
  x: (day: number) => number;
  /** The day that stands at px `x`, also outside of those in sight. */
  dayAt: (x: number) => number;
  pain: (nprs: number) => number;
  minutes: (minutes: number) => number;
};

export type TrendFrame = {
  variant: TrendVariant;
  /** Day numbers at both ends, see `trendWindow`. */
  first: number;
  last: number;
  /** Px that are kept right of the days for words. */
  right: number;
  /** See `minutesTop`. */
  minutesTop: number;
};

/** Px that are kept left of the days for the numbers. */
export const trendLeft = 38;

/** Where things stand in a chart that is `width` px wide. */
export function trendScale({ variant, first, last, right, minutesTop }: TrendFrame, width: number): TrendScale {
  const heights = trendHeights[variant];
  const plot = {
    x: trendLeft,
    y: heights.flags,
    width: Math.max(1, width - trendLeft - right),
    height: trendHeight(variant) - heights.flags - heights.weeks,
  };
  return {
    plot,
    x: (day) => plot.x + ((day - first + 0.5) / (last - first + 1)) * plot.width,
    dayAt: (x) => first + Math.floor(((x - plot.x) / plot.width) * (last - first + 1)),
    pain: (nprs) => plot.y + ((10 - nprs) / 10) * heights.pain,
    minutes: (minutes) => plot.y + plot.height - (minutes / minutesTop) * heights.minutes,
  };
}
