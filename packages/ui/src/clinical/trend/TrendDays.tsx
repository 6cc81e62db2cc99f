import { ZIndexLayer } from 'recharts';
import type { TrendRow } from '../TrendData.ts';
import { useTrendScale } from './useTrendScale.ts';

/**
 * Each day's walked minutes as a bar and its ratings as a disc and a small square. A logged day of rest is a low stub, a
 * day without a log is nothing at all. One path a series: 180 days take a browser no longer to set up than 20.
 */
export function TrendDays({ rows }: { rows: readonly TrendRow[] }) {
  const scale = useTrendScale();
  if (!scale) return null;
  const floor = scale.minutes(0);
  const width = Math.max(1.5, (scale.x(1) - scale.x(0)) * 0.6);
  const bars = rows.flatMap(({ day, minutes }) =>
    minutes === null
      ? []
      : [`M${scale.x(day) - width / 2} ${floor}v${-Math.max(1.5, floor - scale.minutes(minutes))}h${width}V${floor}Z`],
  );
  // A line of no length under a round cap is a disc, under a square one a square.
  const points = (series: 'leg' | 'back') =>
    rows.flatMap((row) => (row[series] === null ? [] : [`M${scale.x(row.day)} ${scale.pain(row[series])}h0`])).join('');
  return (
    <>
      <ZIndexLayer zIndex={300}>
        <path d={bars.join('')} className="fill-trail" />
      </ZIndexLayer>
      <ZIndexLayer zIndex={600}>
        <path
          d={points('back')}
          className="stroke-back"
          strokeOpacity={0.75}
          strokeWidth={3.8}
          strokeLinecap="square"
        />
        <path d={points('leg')} className="stroke-leg" strokeOpacity={0.75} strokeWidth={4.4} strokeLinecap="round" />
      </ZIndexLayer>
    </>
  );
}
