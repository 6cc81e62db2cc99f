import { ZIndexLayer } from 'recharts';
import { dayNumber, type TrendData } from '../TrendData.ts';
import { useTrendScale } from './useTrendScale.ts';

const series = ['back', 'leg'] as const;

export type TrendWeeksProps = { data: TrendData; first: number; last: number; today: number };

/** Each week's mean as a heavy step in its soft band: one path a series, whatever the weeks. */
export function TrendWeeks({ data, first, last, today }: TrendWeeksProps) {
  const scale = useTrendScale();
  if (!scale) return null;
  const steps = series.map((name) => ({
    name,
    weeks: data.weeks.flatMap((week) => {
      const from = dayNumber(data.startedOn, week.from);
      const mean = week[name];
      if (!mean || from < first || from > last) return [];
      return [{ ...mean, left: scale.x(from - 0.5), right: scale.x(Math.min(from + 6, today) + 0.5) }];
    }),
  }));
  return (
    <>
      <ZIndexLayer zIndex={100}>
        {steps.map(({ name, weeks }) => (
          <path
            key={name}
            d={weeks
              .map(({ left, right, low, high }) => `M${left} ${scale.pain(high)}H${right}V${scale.pain(low)}H${left}Z`)
              .join('')}
            className={name === 'leg' ? 'fill-leg-soft' : 'fill-back-soft'}
            fillOpacity={0.85}
          />
        ))}
      </ZIndexLayer>
      <ZIndexLayer zIndex={500}>
        {steps.map(({ name, weeks }) => (
          <path
            key={name}
            d={weeks.map(({ left, right, mean }) => `M${left} ${scale.pain(mean)}H${right}`).join('')}
            fill="none"
            className={name === 'leg' ? 'stroke-leg' : 'stroke-back'}
            strokeWidth={4}
            strokeDasharray={name === 'back' ? '7 3' : undefined}
          />
        ))}
      </ZIndexLayer>
    </>
  );
}
