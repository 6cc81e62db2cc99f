import { dayNumber, type TrendData } from './TrendData.ts';

const weekOf = (data: TrendData, from: string) => Math.ceil(dayNumber(data.startedOn, from) / 7);

function seriesWords(data: TrendData, series: 'leg' | 'back'): string | null {
  const means = data.weeks.flatMap((week) => {
    const mean = week[series]?.mean;
    return mean === undefined ? [] : [{ week: weekOf(data, week.from), mean: mean.toFixed(1) }];
  });
  const first = means[0];
  const last = means.at(-1);
  if (!first || !last) return null;
  return first === last
    ? `${series} pain averaged ${first.mean} in week ${first.week}`
    : `${series} pain averaged ${first.mean} in week ${first.week} and ${last.mean} in week ${last.week}`;
}

/** The chart in one sentence or two: weekly means at both ends, days logged, minutes walked in the last seven days. */
export function trendSummary(data: TrendData): string {
  const means = [seriesWords(data, 'leg'), seriesWords(data, 'back')].filter((part) => part !== null).join('; ');
  const logged = data.days.filter((day) => day.leg !== null || day.back !== null).length;
  const walked = data.days.slice(-7).reduce((sum, day) => sum + (day.minutes ?? 0), 0);
  const counts = `Pain was logged on ${logged} of ${data.days.length} days, and ${walked} minutes were walked ${data.days.length < 7 ? 'so far' : 'in the last seven days'}.`;
  if (means === '') return `There are too few logs for a weekly average yet. ${counts}`;
  return `${means.charAt(0).toUpperCase()}${means.slice(1)}. ${counts}`;
}
