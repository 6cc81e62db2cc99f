import { daysBetween, localDateIn } from '@cairn/vocabulary';
import { clockTime } from './clockTime.ts';
import { dayWords } from './dayWords.ts';
import { weekdayWord } from './weekdayWord.ts';

/** An instant near `now` in a few words: "Today 07:52", "Mon 19:40" within six days, "Wed 4 Nov" farther away. */
export function momentWords(at: Date, now: Date, zone: string): string {
  const on = localDateIn(at, zone);
  const days = daysBetween(on, localDateIn(now, zone));
  if (days === 0) return `Today ${clockTime(at, zone)}`;
  if (Math.abs(days) < 7) return `${weekdayWord(on)} ${clockTime(at, zone)}`;
  return dayWords(on);
}
