import { runsOf } from '../runsOf.ts';
import type { TrendRow } from '../TrendData.ts';
import type { TrendScale } from '../trendScale.ts';

/** The ratings from day to day, leg solid and back dashed; a day without a log breaks the line. */
export function TrendLines({ rows, scale }: { rows: readonly TrendRow[]; scale: TrendScale }) {
  const line = (series: 'leg' | 'back') =>
    runsOf(rows.map((row) => row[series]))
      .map((run) => `M${run.map(([index, nprs]) => `${scale.x(rows[index]?.day ?? 0)} ${scale.pain(nprs)}`).join('L')}`)
      .join('');
  const light = { fill: 'none', strokeWidth: 1.2, strokeOpacity: 0.7 } as const;
  return (
    <>
      <path d={line('back')} {...light} strokeDasharray="3 2" className="stroke-back" />
      <path d={line('leg')} {...light} className="stroke-leg" />
    </>
  );
}
