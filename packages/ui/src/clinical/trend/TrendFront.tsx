import { gapTicks } from '../gapTicks.ts';
import { labelsThatFit, type quotaSteps, type TrendVariant } from '../trendLayout.ts';
import type { TrendRow } from '../TrendData.ts';
import type { TrendScale } from '../trendScale.ts';

export type TrendFrontProps = {
  scale: TrendScale;
  rows: readonly TrendRow[];
  quota: ReturnType<typeof quotaSteps>;
  today: number;
  first: number;
  variant: TrendVariant;
  revisions: readonly { day: number; label: string }[];
  marks: readonly { day: number; label: string }[];
};

/** A label's width in px, near enough to keep two from touching: the font's letters at 13 px semibold. */
const labelWidth = (label: string) => label.length * 7.2;

/** What lies over the data: open ticks for days without a log, the quota's step line, flags of revisions, day 42 and 84. */
export function TrendFront({ rows, quota, today, first, variant, revisions, marks, scale }: TrendFrontProps) {
  const { plot } = scale;
  const top = scale.pain(10);
  const radius = Math.min(3, Math.max(1.5, (scale.x(first + 1) - scale.x(first)) * 0.45));
  const tick = (key: string, x: number, y: number) => (
    <circle key={key} cx={x} cy={y} r={radius} className="fill-surface stroke-line-strong" strokeWidth={1.3} />
  );
  const steps = quota.filter((step) => step.to >= first && step.from <= today);
  const quotaPath = steps
    .map((step, index) => {
      const y = scale.minutes(step.minutes);
      return `${index === 0 ? 'M' : 'L'}${scale.x(Math.max(step.from, first) - 0.5)} ${y}H${scale.x(Math.min(step.to, today) + 0.5)}`;
    })
    .join('');
  const flags = revisions.map((revision) => ({ ...revision, left: scale.x(revision.day - 0.5) }));
  const shown = labelsThatFit(flags.map((flag) => ({ left: flag.left, width: 16 + labelWidth(flag.label) })));
  return (
    <>
      {gapTicks(rows.map((row) => row.leg !== null || row.back !== null)).map((index) =>
        tick(`p${index}`, scale.x(rows[index]?.day ?? 0), scale.pain(0)),
      )}
      {gapTicks(rows.map((row) => row.minutes !== null)).map((index) =>
        tick(`m${index}`, scale.x(rows[index]?.day ?? 0), scale.minutes(0)),
      )}
      <path d={quotaPath} fill="none" className="stroke-ink" strokeWidth={1.6} />
      {flags.map((flag, index) => (
        <g key={`${flag.day} ${flag.label}`}>
          <title>{flag.label}</title>
          <path d={`M${flag.left} ${top - 24}V${top}`} className="stroke-trail" strokeWidth={1.5} />
          <path d={`M${flag.left} ${top - 24}h11l-3 4.5 3 4.5h-11Z`} className="fill-trail" />
          {shown[index] && (
            <text x={flag.left + 14} y={top - 15} className="fill-ink text-13 font-semibold tabular-nums">
              {flag.label}
            </text>
          )}
        </g>
      ))}
      {marks.map((mark) => {
        const x = scale.x(mark.day + 0.5);
        const leftward = x > plot.x + plot.width / 3;
        // On a narrow chart an early mark would run into the words of the severe zone, which begin at the left.
        const lower = variant === 'patient' && leftward && x - labelWidth(mark.label) < plot.x + 140;
        return (
          <g key={mark.day}>
            <path
              d={`M${x} ${top}V${scale.minutes(0)}`}
              className="stroke-ink"
              strokeWidth={1.3}
              strokeDasharray="4 3"
            />
            <text
              x={x + (leftward ? -6 : 6)}
              y={top + (lower ? 33 : 15)}
              textAnchor={leftward ? 'end' : 'start'}
              className="fill-ink stroke-surface text-13 font-semibold tabular-nums"
              strokeWidth={3}
              paintOrder="stroke"
            >
              {mark.label}
            </text>
          </g>
        );
      })}
    </>
  );
}
