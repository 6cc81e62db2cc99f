import { type LocalDate, daysBetween, localDateIn } from '@cairn/vocabulary';
import { clockTime } from './clockTime.ts';
import { dateWords, weekdayWords } from './dayWords.ts';

/** An instant as people say it: "at 16:20", "yesterday at 16:20", "on Monday at 16:20", "on 5 October". */
export function whenWords(at: Date, zone: string, today: LocalDate): string {
  const on = localDateIn(at, zone);
  const ago = daysBetween(on, today);
  if (ago <= 0) return `at ${clockTime(at, zone)}`;
  if (ago === 1) return `yesterday at ${clockTime(at, zone)}`;
  return ago < 7 ? `on ${weekdayWords(on)} at ${clockTime(at, zone)}` : `on ${dateWords(on)}`;
}
