import { addDays } from '@cairn/vocabulary';
import type { TrendData } from '@cairn/ui/clinical/TrendData';
import { weeklyMeans } from '@cairn/ui/clinical/weeklyMeans';
import { dayWords } from '#dates/dayWords.ts';
import type { ChartData } from './ChartData.ts';

const marked = [42, 84];
const withoutWeekday = (words: string) => words.slice(4);

/** The trend as it is drawn, with what belongs to the console: 95 % bands, revisions in full, the days that count. */
export const trendDataOf = (trend: NonNullable<ChartData['trend']>): TrendData => ({
  ...trend,
  weeks: weeklyMeans(trend.days, 95),
  // Of revisions that begin on one day the last one holds.
  revisions: trend.revisions
    .filter(({ on, revision }) => !trend.revisions.some((other) => other.on === on && other.revision > revision))
    .map(({ on, revision, label }) => ({ on, label: `Rev ${revision}, ${label}` })),
  marks: marked.map((day) => ({
    day,
    label: `day ${day}, ${withoutWeekday(dayWords(addDays(trend.startedOn, day - 1)))}`,
  })),
});
