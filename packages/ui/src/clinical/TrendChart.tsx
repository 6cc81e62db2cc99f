'use client';
import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { later } from '../primitives/later.tsx';
import { TrendBars, TrendPoints } from './trend/TrendDays.tsx';
import { TrendEnds } from './trend/TrendEnds.tsx';
import { TrendFront } from './trend/TrendFront.tsx';
import { TrendGround } from './trend/TrendGround.tsx';
import { TrendLines } from './trend/TrendLines.tsx';
import { TrendWeekNumbers } from './trend/TrendWeekNumbers.tsx';
import { TrendBands, TrendMeans } from './trend/TrendWeeks.tsx';
import { dayNumber, type TrendData, type TrendRow } from './TrendData.ts';
import { minutesTop, quotaSteps, trendHeight, trendWindow, type TrendVariant } from './trendLayout.ts';
import { trendScale } from './trendScale.ts';
import { trendSummary } from './trendSummary.ts';

export type TrendChartProps = {
  data: TrendData;
  variant?: TrendVariant;
  /** Shows so many weeks, the last ones of a longer episode; all weeks so far unless said. */
  weeks?: number;
};

/** Of the box that the server draws for, before the page knows its own; px. */
const usualWidth = { patient: 326, console: 640 } as const;

const TrendReader = later(async () => (await import('./trend/TrendReader.tsx')).TrendReader);

/**
 * Pain and walking on one axis of patient-local days. Daily marks are light, the weekly mean is a heavy step in its
 * soft band, a day without a log is a gap with an open tick. The picture is in the page that the server sends; what
 * reads single days out of it comes when someone points at it (decision 24).
 */
export function TrendChart({ data, variant = 'patient', weeks }: TrendChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>(usualWidth[variant]);
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    setWidth(Math.round(box.current.getBoundingClientRect().width));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  const { first, last } = trendWindow(data, weeks);
  const today = dayNumber(data.startedOn, data.today);
  const height = trendHeight(variant);
  const rows: TrendRow[] = data.days
    .map((day, index) => ({ ...day, day: index + 1 }))
    .filter((row) => row.day >= first);
  const quota = quotaSteps(data, last);
  const blank = (last - today) / (last - first + 1);
  const labelsInPlot = variant === 'console' && blank >= 0.25;
  const frame = {
    variant,
    first,
    last,
    right: variant === 'patient' ? 66 : labelsInPlot ? 8 : 104,
    minutesTop: minutesTop(data),
  };
  const scale = trendScale(frame, width);
  const inWindow = (day: number) => day >= first && day <= last;
  const at = { first, last, today, scale };
  const reach = ({ clientX }: PointerEvent) => {
    if (pointedAt !== null || !box.current) return;
    const day = scale.dayAt(clientX - box.current.getBoundingClientRect().left);
    setPointedAt(Math.min(rows.length - 1, Math.max(0, day - first)));
  };
  return (
    <div
      ref={box}
      role="img"
      aria-label={trendSummary(data)}
      style={{ height }}
      className="relative text-13"
      onPointerEnter={reach}
      onPointerDown={reach}
    >
      <svg width={width} height={height} className="absolute inset-0 max-w-full">
        <TrendGround {...at} rows={rows} quota={quota} minutesTop={frame.minutesTop} variant={variant} />
        <TrendBands data={data} {...at} />
        <TrendBars rows={rows} scale={scale} />
        <TrendLines rows={rows} scale={scale} />
        <TrendMeans data={data} {...at} />
        <TrendPoints rows={rows} scale={scale} />
        <TrendFront
          {...at}
          rows={rows}
          quota={quota}
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
          scale={scale}
        />
        <TrendWeekNumbers first={first} last={last} scale={scale} />
      </svg>
      {pointedAt !== null && <TrendReader rows={rows} frame={frame} width={width} pointedAt={pointedAt} />}
    </div>
  );
}
