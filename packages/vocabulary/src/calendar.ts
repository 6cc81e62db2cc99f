import { dateFormat } from './dateFormat.ts';
import type { LocalDate } from './localDate.ts';

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** 528: what the codes of two zeros come to. */
const twoDigits = (on: string, at: number): number => 10 * on.charCodeAt(at) + on.charCodeAt(at + 1) - 528;

/** Days after which the calendar is the same again: 400 years. */
const CYCLE = 146_097;

/**
 * Days since 1970-01-01 of a calendar date; whole days of UTC, so no zone or clock change can bend it. A cycle later and
 * back, as `Date.UTC` takes the years before 100 for others. Digit by digit because every log of every timeline passes
 * here, and cutting the text takes longer.
 */
const dayNumber = (on: string): number =>
  Date.UTC(400 + 100 * twoDigits(on, 0) + twoDigits(on, 2), twoDigits(on, 5) - 1, twoDigits(on, 8)) / 86_400_000 -
  CYCLE;

const two = (part: number): string => (part < 10 ? `0${part}` : String(part));

/** The calendar date of a day number; by hand for the same reason. @source Hinnant, days to civil, proleptic Gregorian */
function fromDayNumber(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / CYCLE);
  const dayOfEra = shifted - era * CYCLE;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month < 10 ? month + 3 : month - 9)}-${two(day)}`;
}

/** Whether the text is a calendar day, `YYYY-MM-DD`; 30 February and the like are none. */
export const isLocalDate = (on: string): boolean => pattern.test(on) && fromDayNumber(dayNumber(on)) === on;

/** The day `days` after `on` (before it when negative). */
export const addDays = (on: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(on) + days);

/** Whole days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** ISO weekday: 1 Monday … 7 Sunday. */
export const isoWeekday = (on: LocalDate): number => ((((dayNumber(on) + 3) % 7) + 7) % 7) + 1;

/** `days` working days (Monday to Friday) after `on`. */
export function addWorkingDays(on: LocalDate, days: number): LocalDate {
  let day = on;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isoWeekday(day) <= 5) left -= 1;
  }
  return day;
}

/** The calendar day it is in `zone` at the instant `at`. @throws RangeError for an unknown zone */
export const localDateIn = (at: Date, zone: string): LocalDate =>
  dateFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

/** Whether the text is a time zone that this machine knows. */
export const isTimeZone = (zone: string): boolean => {
  try {
    localDateIn(new Date(0), zone);
    return true;
  } catch {
    return false;
  }
};
