import { useXAxisScale, useYAxisScale } from 'recharts';

/** Where things stand in the chart, in px: by day number, by rating and by minutes; null until it is laid out. */
export function useTrendScale(): {
  x: (day: number) => number;
  pain: (nprs: number) => number;
  minutes: (minutes: number) => number;
} | null {
  const x = useXAxisScale();
  const pain = useYAxisScale('pain');
  const minutes = useYAxisScale('minutes');
  if (!x || !pain || !minutes) return null;
  return { x: (day) => x(day) ?? 0, pain: (nprs) => pain(nprs) ?? 0, minutes: (value) => minutes(value) ?? 0 };
}
