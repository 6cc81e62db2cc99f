import { dayIn } from '@cairn/vocabulary';
import { dayNumber, type TrendRow } from '../TrendData.ts';
import type { quotaSteps, TrendVariant } from '../trendLayout.ts';
import type { TrendScale } from '../trendScale.ts';

export type TrendEndsProps = {
  scale: TrendScale;
  rows: readonly TrendRow[];
  today: number;
  startedOn: string;
  quota: ReturnType<typeof quotaSteps>;
  variant: TrendVariant;
  /** There is room for the words in the blank days to come; else they stand right of the plot. */
  inPlot: boolean;
};

const shortDate = (on: string) => dayIn(on, { day: 'numeric', month: 'short' }, 'en-GB');

/** The series named at their ends, in place of a legend; two that would touch are moved apart. */
export function TrendEnds({ rows, today, startedOn, quota, variant, inPlot, scale }: TrendEndsProps) {
  const { plot } = scale;
  const x = inPlot ? scale.x(today + 0.5) + 8 : plot.x + plot.width + 6;
  const ends = (['leg', 'back'] as const).flatMap((series) => {
    const row = rows.findLast((candidate) => candidate[series] !== null);
    const value = row?.[series];
    if (!row || value === null || value === undefined) return [];
    const when =
      variant === 'patient' ? '' : dayNumber(startedOn, row.on) === today ? ' today' : `, ${shortDate(row.on)}`;
    return [{ series, day: row.day, value, words: `${series} ${value}${when}`, y: scale.pain(value) }];
  });
  const [upper, lower] = ends.toSorted((a, b) => a.y - b.y);
  if (upper && lower && lower.y - upper.y < 18) {
    const middle = (upper.y + lower.y) / 2;
    upper.y = middle - 9;
    lower.y = middle + 9;
  }
  const plan = quota.findLast((step) => step.from <= today);
  const halo = { strokeWidth: 3, paintOrder: 'stroke' } as const;
  return (
    <>
      {ends.map(({ series, day, value, words, y }) => (
        <g key={series}>
          {series === 'leg' ? (
            <circle cx={scale.x(day)} cy={scale.pain(value)} r={4} className="fill-leg" />
          ) : (
            <rect x={scale.x(day) - 3.5} y={scale.pain(value) - 3.5} width={7} height={7} className="fill-back" />
          )}
          <text
            x={x}
            y={y + 5}
            {...halo}
            className={`${series === 'leg' ? 'fill-leg' : 'fill-back'} stroke-surface text-14 font-semibold`}
          >
            {words}
          </text>
        </g>
      ))}
      {plan && (
        <text
          x={x}
          y={scale.minutes(plan.minutes) + 4}
          {...halo}
          className="fill-ink stroke-surface text-14 font-semibold"
        >
          {variant === 'patient' ? 'plan' : `quota ${plan.minutes} min`}
        </text>
      )}
      <text
        x={x}
        y={Math.min(scale.minutes(0), (plan ? scale.minutes(plan.minutes) : scale.minutes(0) - 20) + 22)}
        {...halo}
        className="fill-trail stroke-surface text-14 font-semibold"
      >
        walked
      </text>
    </>
  );
}
