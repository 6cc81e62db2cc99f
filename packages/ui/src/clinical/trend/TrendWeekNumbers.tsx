import type { TrendScale } from '../trendScale.ts';

/** A label of two digits with room beside it, px. */
const LABEL = 21;

/** The weeks' numbers under their days; where they would touch, every second or third. */
export function TrendWeekNumbers({ first, last, scale }: { first: number; last: number; scale: TrendScale }) {
  const week = scale.x(first + 7) - scale.x(first);
  const every = Math.max(1, Math.ceil(LABEL / week));
  const starts = Array.from({ length: (last - first + 1) / 7 }, (_, index) => first + index * 7);
  return starts
    .filter((_, index) => index % every === 0)
    .map((day) => (
      <text
        key={day}
        x={scale.x(day + 3)}
        y={scale.plot.y + scale.plot.height + 20}
        textAnchor="middle"
        className="fill-ink-soft text-13 tabular-nums"
      >
        {Math.ceil(day / 7)}
      </text>
    ));
}
