import type { BarShapeProps } from 'recharts';
import { useTrendScale } from './useTrendScale.ts';

/** One day's walked minutes; a logged day of rest is a low stub, a day without a log is nothing at all. */
export function TrendBar({ payload }: BarShapeProps) {
  const scale = useTrendScale();
  const { day, minutes } = payload as { day: number; minutes: number | null };
  if (!scale || minutes === null) return null;
  const width = Math.max(1.5, (scale.x(day + 1) - scale.x(day)) * 0.6);
  const height = Math.max(1.5, scale.minutes(0) - scale.minutes(minutes));
  return (
    <rect
      x={scale.x(day) - width / 2}
      y={scale.minutes(0) - height}
      width={width}
      height={height}
      className="fill-trail"
    />
  );
}
