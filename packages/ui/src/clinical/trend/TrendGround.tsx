import type { quotaSteps, TrendVariant } from '../trendLayout.ts';
import type { TrendRow } from '../TrendData.ts';
import type { TrendScale } from '../trendScale.ts';

export type TrendGroundProps = {
  rows: readonly TrendRow[];
  scale: TrendScale;
  first: number;
  last: number;
  today: number;
  quota: ReturnType<typeof quotaSteps>;
  /** The highest minutes of the strip, labelled. */
  minutesTop: number;
  variant: TrendVariant;
};

/** Where the words of the severe zone stand on a chart that is read from the right: not in the words of the last ratings. */
function severeLine(rows: readonly TrendRow[], scale: TrendScale): number {
  const lines = (['leg', 'back'] as const).flatMap((series) => {
    const last = rows.findLast((row) => row[series] !== null)?.[series] ?? null;
    return last === null ? [] : [scale.pain(last) + 5];
  });
  const [low, high] = [scale.pain(7) - 6, scale.pain(7) - 30];
  return lines.every((line) => Math.abs(line - low) >= 13) ? low : high;
}

/** What lies behind the data: the severe zone, hairlines by week, the axis lines, the quota's soft band. */
export function TrendGround({ rows, first, last, today, quota, minutesTop, variant, scale }: TrendGroundProps) {
  const { plot } = scale;
  const right = plot.x + plot.width;
  const weeks = Array.from({ length: (last - first + 1) / 7 - 1 }, (_, index) => first + (index + 1) * 7);
  return (
    <>
      <rect
        x={plot.x}
        y={scale.pain(10)}
        width={plot.width}
        height={scale.pain(7) - scale.pain(10)}
        className="fill-severe"
      />
      <text
        x={variant === 'patient' ? plot.x + 6 : right - 6}
        y={variant === 'patient' ? scale.pain(10) + 15 : severeLine(rows, scale)}
        textAnchor={variant === 'patient' ? 'start' : 'end'}
        className="fill-emergency text-13"
      >
        severe: 7 and more
      </text>
      {weeks.map((day) => (
        <path
          key={day}
          d={`M${scale.x(day - 0.5)} ${scale.pain(7)}V${scale.pain(0)}M${scale.x(day - 0.5)} ${plot.y + plot.height}v5`}
          className="stroke-line"
        />
      ))}
      {[0, 5, 7, 10].map((nprs) => (
        <g key={nprs}>
          <path d={`M${plot.x} ${scale.pain(nprs)}H${right}`} className="stroke-line" />
          <text x={plot.x - 6} y={scale.pain(nprs) + 4} textAnchor="end" className="fill-ink-soft text-13 tabular-nums">
            {nprs}
          </text>
        </g>
      ))}
      {quota.map((step) => {
        const from = Math.max(step.from, first);
        const to = Math.min(step.to, today);
        return to < from ? null : (
          <rect
            key={step.from}
            x={scale.x(from - 0.5)}
            width={scale.x(to + 0.5) - scale.x(from - 0.5)}
            y={scale.minutes(step.minutes)}
            height={scale.minutes(0) - scale.minutes(step.minutes)}
            className="fill-trail-soft"
          />
        );
      })}
      <path
        d={`M${plot.x} ${scale.pain(0)}H${right}M${plot.x} ${scale.minutes(0)}H${right}`}
        className="stroke-line-strong"
      />
      <text x={plot.x} y={scale.pain(0) + 26} className="fill-ink-soft text-13">
        minutes walked a day
      </text>
      {[0, minutesTop].map((minutes) => (
        <text
          key={minutes}
          x={plot.x - 6}
          y={scale.minutes(minutes) + 4}
          textAnchor="end"
          className="fill-ink-soft text-13 tabular-nums"
        >
          {minutes}
        </text>
      ))}
      <text x={plot.x - 6} y={plot.y + plot.height + 20} textAnchor="end" className="fill-ink-soft text-13">
        week
      </text>
    </>
  );
}
