'use client';
import { Line, LineChart, Tooltip, type TooltipContentProps, XAxis, YAxis } from 'recharts';
import type { TrendRow } from '../TrendData.ts';
import { trendHeight, trendHeights } from '../trendLayout.ts';
import { type TrendFrame, trendLeft } from '../trendScale.ts';
import { TrendTip } from './TrendTip.tsx';

export type TrendReaderProps = {
  rows: TrendRow[];
  frame: TrendFrame;
  /** Px of the drawing it lies on. */
  width: number;
  /** The index of the row that is told of first. */
  pointedAt: number;
};

/**
 * Lies over the drawn chart and tells of the day under the pointer. It loads recharts, which a slow phone takes half a
 * second to set up: import it when someone points at the chart.
 */
export function TrendReader({ rows, frame: { variant, first, last, right }, width, pointedAt }: TrendReaderProps) {
  const { flags, weeks } = trendHeights[variant];
  const tip = ({ active, label }: TooltipContentProps) =>
    active && <TrendTip row={rows.find((row) => row.day === label)} />;
  return (
    <LineChart
      accessibilityLayer={false}
      width={width}
      height={trendHeight(variant)}
      data={rows}
      margin={{ top: flags, right, bottom: weeks, left: trendLeft }}
      className="absolute! inset-0"
    >
      <XAxis type="number" dataKey="day" domain={[first - 0.5, last + 0.5]} hide />
      <YAxis domain={[0, 10]} hide />
      <Line dataKey="day" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      <Tooltip
        content={tip}
        cursor={{ stroke: 'var(--line-strong)' }}
        isAnimationActive={false}
        defaultIndex={pointedAt}
      />
    </LineChart>
  );
}
