import { isoWeekday } from '@cairn/vocabulary';
import type { ChartFlag } from './ChartData.ts';

type Day = ChartFlag['snoozeDays'][number];

const FEW = 4;

/** The days offered by name: all when they are few, else the next two, the next Monday and the last. */
export function snoozeChoices(days: readonly Day[]): Day[] {
  if (days.length <= FEW) return [...days];
  const monday = days.find(({ on }) => isoWeekday(on) === 1);
  return days.filter((day, index) => index < 2 || day === monday || index === days.length - 1);
}
