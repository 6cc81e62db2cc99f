'use client';
import { ComposedChart, Line, ResponsiveContainer, Tooltip, type TooltipContentProps, XAxis, YAxis } from 'recharts';
import { dayNumber, type TrendData, type TrendRow } from './TrendData.ts';
import { minutesTop, quotaSteps, trendHeight, trendHeights, trendWindow, type TrendVariant } from './trendLayout.ts';
import { TrendDays } from './trend/TrendDays.tsx';
import { TrendEnds } from './trend/TrendEnds.tsx';
import { TrendFront } from './trend/TrendFront.tsx';
import { TrendGround } from './trend/TrendGround.tsx';
import { TrendTip } from './trend/TrendTip.tsx';
import { TrendWeeks } from './trend/TrendWeeks.tsx';
import { trendSummary } from './trendSummary.ts';

export type TrendChartProps = {
  data: TrendData;
  variant?: TrendVariant;
  /** Shows so many weeks, the last ones of a longer episode; all weeks so far unless said. */
  weeks?: number;
};

/**
 * Pain and walking on one axis of patient-local days. Daily marks are light, the weekly mean is a heavy step in its
 * soft band, a day without a log is a gap with an open tick. Loads recharts: import it through LazyTrendChart.
 */
export function TrendChart({ data, variant = 'patient', weeks }: TrendChartProps) {
  const { first, last } = trendWindow(data, weeks);
  const today = dayNumber(data.startedOn, data.today);
  const heights = trendHeights[variant];
  const height = trendHeight(variant);
  const plotHeight = height - heights.flags - heights.weeks;
  const rows: TrendRow[] = data.days
    .map((day, index) => ({ ...day, day: index + 1 }))
    .filter((row) => row.day >= first);
  const quota = quotaSteps(data, last);
  const top = minutesTop(data);
  const weekStarts = Array.from({ length: (last - first + 1) / 7 }, (_, index) => first + index * 7);
  const blank = (last - today) / (last - first + 1);
  const labelsInPlot = variant === 'console' && blank >= 0.25;
  const right = variant === 'patient' ? 66 : labelsInPlot ? 8 : 104;
  const inWindow = (day: number) => day >= first && day <= last;
  const tick = { className: 'fill-ink-soft text-13 tabular-nums', fill: undefined };
  const tip = ({ active, label }: TooltipContentProps) =>
    active && <TrendTip row={rows.find((row) => row.day === label)} />;
  return (
    <div role="img" aria-label={trendSummary(data)} style={{ height }} className="text-13">
      <ResponsiveContainer
        width="100%"
        height={height}
        initialDimension={{ width: variant === 'patient' ? 326 : 640, height }}
      >
        <ComposedChart
          accessibilityLayer={false}
          data={rows}
          margin={{ top: heights.flags, right, bottom: 0, left: 38 }}
        >
          <XAxis
            type="number"
            dataKey="day"
            domain={[first - 0.5, last + 0.5]}
            ticks={weekStarts.map((day) => day + 3)}
            tickFormatter={(day: number) => String(Math.ceil(day / 7))}
            height={heights.weeks}
            interval="equidistantPreserveStart"
            minTickGap={5}
            tickLine={false}
            axisLine={false}
            tick={tick}
          />
          <YAxis yAxisId="pain" domain={[10 - (10 * plotHeight) / heights.pain, 10]} hide />
          <YAxis yAxisId="minutes" domain={[0, (top * plotHeight) / heights.minutes]} hide />
          <TrendGround first={first} last={last} today={today} quota={quota} minutesTop={top} variant={variant} />
          <TrendWeeks data={data} first={first} last={last} today={today} />
          <TrendDays rows={rows} />
          <Line
            yAxisId="pain"
            dataKey="back"
            connectNulls={false}
            isAnimationActive={false}
            activeDot={false}
            stroke="var(--back)"
            strokeOpacity={0.7}
            strokeDasharray="3 2"
            strokeWidth={1.2}
            dot={false}
          />
          <Line
            yAxisId="pain"
            dataKey="leg"
            connectNulls={false}
            isAnimationActive={false}
            activeDot={false}
            stroke="var(--leg)"
            strokeOpacity={0.7}
            strokeWidth={1.2}
            dot={false}
          />
          <Tooltip content={tip} cursor={{ stroke: 'var(--line-strong)' }} isAnimationActive={false} />
          <TrendFront
            rows={rows}
            quota={quota}
            today={today}
            first={first}
            variant={variant}
            revisions={data.revisions
              .map((r) => ({ day: dayNumber(data.startedOn, r.on), label: r.label }))
              .filter((r) => inWindow(r.day))}
            marks={data.marks.filter((mark) => inWindow(mark.day))}
          />
          <TrendEnds
            inPlot={labelsInPlot}
            rows={rows}
            today={today}
            startedOn={data.startedOn}
            quota={quota}
            variant={variant}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
