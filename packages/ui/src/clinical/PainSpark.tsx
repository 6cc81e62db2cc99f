import { cn } from '../cn.ts';
import { gapTicks } from './gapTicks.ts';
import { runsOf } from './runsOf.ts';

export type PainSparkProps = {
  /** One rating a day, oldest first, the last one today; null without a log. */
  leg: readonly (number | null)[];
  back: readonly (number | null)[];
  className?: string;
};

const width = 116;
const height = 40;
const axis = 34;
const y = (nprs: number) => 3 + ((10 - nprs) / 10) * (axis - 6);

/** "leg 5 to 9, now 9" */
function seriesWords(name: string, values: readonly (number | null)[]): string {
  const logged = values.filter((value) => value !== null);
  if (logged.length === 0) return `${name} not logged`;
  const low = Math.min(...logged);
  const high = Math.max(...logged);
  return `${name} ${low === high ? low : `${low} to ${high}`}, last ${logged.at(-1)}`;
}

/** Fourteen days of pain: leg solid and round, back dashed and square, open ticks for days without a log. */
export function PainSpark({ leg, back, className }: PainSparkProps) {
  const count = Math.max(leg.length, back.length, 2);
  const x = (index: number) => 4 + (index / (count - 1)) * (width - 9);
  const gaps = gapTicks(Array.from({ length: count }, (_, index) => (leg[index] ?? back[index] ?? null) !== null));
  const words = `Pain over ${count} days: ${seriesWords('leg', leg)}; ${seriesWords('back', back)}; ${gaps.length} ${gaps.length === 1 ? 'day' : 'days'} without a log.`;
  const lines = (values: readonly (number | null)[], series: 'leg' | 'back') =>
    runsOf(values).map((run) =>
      run.length === 1 ? (
        run.map(([index, value]) =>
          series === 'leg' ? (
            <circle key={index} cx={x(index)} cy={y(value)} r="1.6" className="fill-leg" />
          ) : (
            <rect key={index} x={x(index) - 1.5} y={y(value) - 1.5} width="3" height="3" className="fill-back" />
          ),
        )
      ) : (
        <polyline
          key={run[0]?.[0]}
          points={run.map(([index, value]) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}
          fill="none"
          strokeWidth={series === 'leg' ? 1.8 : 1.6}
          strokeLinejoin="round"
          strokeDasharray={series === 'back' ? '3 2' : undefined}
          className={series === 'leg' ? 'stroke-leg' : 'stroke-back'}
        />
      ),
    );
  const lastLeg = leg.findLastIndex((value) => value !== null);
  const lastBack = back.findLastIndex((value) => value !== null);
  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`0 0 ${width} ${height}`}
      className={cn('h-10 w-[116px] shrink-0', className)}
    >
      <rect x="0" y="0" width={width} height={y(7)} className="fill-severe" />
      <path d={`M0 ${axis}H${width}`} className="stroke-line" />
      {gaps.map((index) => (
        <rect
          key={index}
          x={x(index) - 1.5}
          y={axis - 2}
          width="3"
          height="5"
          className="fill-surface stroke-line-strong"
          strokeWidth="1"
        />
      ))}
      {lines(back, 'back')}
      {lines(leg, 'leg')}
      {lastBack >= 0 && (
        <rect x={x(lastBack) - 2.6} y={y(back[lastBack] ?? 0) - 2.6} width="5.2" height="5.2" className="fill-back" />
      )}
      {lastLeg >= 0 && <circle cx={x(lastLeg)} cy={y(leg[lastLeg] ?? 0)} r="3" className="fill-leg" />}
    </svg>
  );
}
