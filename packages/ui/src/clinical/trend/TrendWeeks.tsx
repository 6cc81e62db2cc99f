import { dayNumber, type TrendData, type WeekMean } from '../TrendData.ts';
import type { TrendScale } from '../trendScale.ts';

type Step = WeekMean & { left: number; right: number };
export type TrendWeeksProps = { data: TrendData; first: number; last: number; today: number; scale: TrendScale };

const series = ['back', 'leg'] as const;

/** The weeks in sight that have a mean, from edge to edge; the present one ends today. */
function stepsOf({ data, first, last, today, scale }: TrendWeeksProps, name: (typeof series)[number]): Step[] {
  return data.weeks.flatMap((week) => {
    const from = dayNumber(data.startedOn, week.from);
    const mean = week[name];
    if (!mean || from < first || from > last) return [];
    return [{ ...mean, left: scale.x(from - 0.5), right: scale.x(Math.min(from + 6, today) + 0.5) }];
  });
}

/** The soft band around each week's mean: one path a series, whatever the weeks. */
export function TrendBands(props: TrendWeeksProps) {
  const { pain } = props.scale;
  const box = ({ left, right, low, high }: Step) => `M${left} ${pain(high)}H${right}V${pain(low)}H${left}Z`;
  return series.map((name) => (
    <path
      key={name}
      d={stepsOf(props, name).map(box).join('')}
      className={name === 'leg' ? 'fill-leg-soft' : 'fill-back-soft'}
      fillOpacity={0.85}
    />
  ));
}

/** Each week's mean as a heavy step. */
export function TrendMeans(props: TrendWeeksProps) {
  return series.map((name) => (
    <path
      key={name}
      d={stepsOf(props, name)
        .map(({ left, right, mean }) => `M${left} ${props.scale.pain(mean)}H${right}`)
        .join('')}
      fill="none"
      className={name === 'leg' ? 'stroke-leg' : 'stroke-back'}
      strokeWidth={4}
      strokeDasharray={name === 'back' ? '7 3' : undefined}
    />
  ));
}
