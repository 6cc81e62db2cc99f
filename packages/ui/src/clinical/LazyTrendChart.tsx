'use client';
import { lazy, Suspense } from 'react';
import { Loading, Skeleton } from '../primitives/Skeleton.tsx';
import type { TrendChartProps } from './TrendChart.tsx';
import { trendHeight } from './trendLayout.ts';

const TrendChart = lazy(async () => ({ default: (await import('./TrendChart.tsx')).TrendChart }));

/** The trend chart, loaded when it is first shown; its place keeps its height meanwhile. */
export function LazyTrendChart(props: TrendChartProps) {
  const height = trendHeight(props.variant ?? 'patient');
  return (
    <div style={{ height }}>
      <Suspense
        fallback={
          <Loading label="Loading the chart" className="grid h-full">
            <Skeleton className="h-full" />
          </Loading>
        }
      >
        <TrendChart {...props} />
      </Suspense>
    </div>
  );
}
