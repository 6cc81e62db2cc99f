import type { TrendRow } from '../TrendData.ts';
import type { TrendScale } from '../trendScale.ts';

export type TrendDaysProps = { rows: readonly TrendRow[]; scale: TrendScale };

/** Each day's walked minutes; a logged day of rest is a low stub, a day without a log is nothing at all. */
export function TrendBars({ rows, scale }: TrendDaysProps) {
  const floor = scale.minutes(0);
  const width = Math.max(1.5, (scale.x(1) - scale.x(0)) * 0.6);
  const bars = rows.flatMap(({ day, minutes }) =>
    minutes === null
      ? []
      : [`M${scale.x(day) - width / 2} ${floor}v${-Math.max(1.5, floor - scale.minutes(minutes))}h${width}V${floor}Z`],
  );
  return <path d={bars.join('')} className="fill-trail" />;
}

/** Each day's ratings: a small square for the back, a disc for the leg. */
export function TrendPoints({ rows, scale }: TrendDaysProps) {
  // A line of no length under a round cap is a disc, under a square one a square.
  const points = (series: 'leg' | 'back') =>
    rows.flatMap((row) => (row[series] === null ? [] : [`M${scale.x(row.day)} ${scale.pain(row[series])}h0`])).join('');
  return (
    <>
      <path d={points('back')} className="stroke-back" strokeOpacity={0.75} strokeWidth={3.8} strokeLinecap="square" />
      <path d={points('leg')} className="stroke-leg" strokeOpacity={0.75} strokeWidth={4.4} strokeLinecap="round" />
    </>
  );
}
