import { cn } from '../cn.ts';
import { gapTicks } from './gapTicks.ts';

export type WalkSparkProps = {
  /** Minutes walked a day, oldest first, the last one today; null without a log, 0 is a logged day of rest. */
  minutes: readonly (number | null)[];
  /** The plan's minutes a day; null without a plan. */
  quota: number | null;
  className?: string;
};

const height = 24;

/** Minutes walked against the quota: bars on a soft band as high as the plan, open ticks for days without a log. */
export function WalkSpark({ minutes, quota, className }: WalkSparkProps) {
  const step = minutes.length > 7 ? 8 : 12;
  const width = minutes.length * step;
  const top = Math.max(quota ?? 0, ...minutes.map((value) => value ?? 0), 1);
  const tall = (value: number) => (value / top) * (height - 3);
  const walked = minutes.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const gaps = gapTicks(minutes.map((value) => value !== null));
  const words = `Walked ${walked} minutes in ${minutes.length} days${quota === null ? '' : `, plan ${quota} a day`}; ${gaps.length} ${gaps.length === 1 ? 'day' : 'days'} without a log.`;
  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width, height }}
      className={cn('shrink-0', className)}
    >
      {quota !== null && (
        <rect y={height - 1 - tall(quota)} width={width} height={tall(quota)} className="fill-trail-soft" />
      )}
      {minutes.map((value, index) => {
        if (value !== null) {
          const bar = Math.max(1.5, tall(value));
          return (
            <rect
              key={index}
              x={index * step + step * 0.22}
              y={height - 1 - bar}
              width={step * 0.56}
              height={bar}
              className="fill-trail"
            />
          );
        }
        return !gaps.includes(index) ? null : (
          <rect
            key={index}
            x={(index + 0.5) * step - 1.5}
            y={height - 6}
            width="3"
            height="5"
            className="fill-surface stroke-line-strong"
          />
        );
      })}
      {quota !== null && <path d={`M0 ${height - 1 - tall(quota)}H${width}`} className="stroke-trail" />}
      <path d={`M0 ${height - 0.5}H${width}`} className="stroke-line-strong" />
    </svg>
  );
}
