import { localDateIn } from '@cairn/vocabulary';
import { clockTime } from './clockTime.ts';
import { dayWords } from './dayWords.ts';

/** An instant something lasts until: "Fri 27 Nov" when it is the beginning of that day, else with the time. */
export function untilWords(at: Date, zone: string): string {
  const time = clockTime(at, zone);
  const day = dayWords(localDateIn(at, zone));
  return time === '00:00' ? day : `${day} ${time}`;
}
