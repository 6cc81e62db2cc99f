import type { TrendDay, TrendWeek, WeekMean } from './TrendData.ts';

/** Within-person SD of one day's rating and its day-to-day correlation. clinical.md 2 */
const dailySd = 1.25;
const lag1 = 0.3;

/** Normal quantiles of the two levels that are shown: 80 % to patients, 95 % in the console. */
const quantile = { 80: 1.2816, 95: 1.96 } as const;

/** Fewer logs than this in a week give no mean. */
const leastLogs = 3;

/** Half the width of the margin around the mean of `logs` ratings, logged days taken as consecutive; in NPRS points. */
export function marginOfMean(logs: number, level: 80 | 95): number {
  let correlation = 0;
  for (let k = 1; k < logs; k += 1) correlation += (1 - k / logs) * lag1 ** k;
  return quantile[level] * Math.sqrt((dailySd ** 2 / logs) * (1 + 2 * correlation));
}

function meanOf(ratings: readonly (number | null)[], level: 80 | 95): WeekMean | null {
  const logged = ratings.filter((rating) => rating !== null);
  if (logged.length < leastLogs) return null;
  const mean = logged.reduce((sum, rating) => sum + rating, 0) / logged.length;
  const margin = marginOfMean(logged.length, level);
  return { mean, low: Math.max(0, mean - margin), high: Math.min(10, mean + margin) };
}

/**
 * The mean of each week of seven days from day 1 with its margin, cut to 0–10; null with fewer than three logs.
 * @param days every calendar day from day 1, in order
 * @param level 80 for patients, 95 in the console; the chart says which
 */
export function weeklyMeans(days: readonly TrendDay[], level: 80 | 95): TrendWeek[] {
  const weeks: TrendWeek[] = [];
  for (let start = 0; start < days.length; start += 7) {
    const week = days.slice(start, start + 7);
    const first = week[0];
    if (!first) break;
    weeks.push({
      from: first.on,
      leg: meanOf(
        week.map((day) => day.leg),
        level,
      ),
      back: meanOf(
        week.map((day) => day.back),
        level,
      ),
    });
  }
  return weeks;
}
