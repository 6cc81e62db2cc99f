import type { LocalDate } from './localDate.ts';

/** More than there are zones and ways to write a day; spellings of strangers must not fill the memory. */
const MOST_FORMATS = 600;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The platform's format of dates. The first one takes a browser 20 ms, a slow phone four times that, and each further one
 * longer than using it: each is made once, when it is first needed.
 * @throws RangeError for an unknown zone
 */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions & { timeZone: string },
): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    if (formats.size >= MOST_FORMATS) formats.clear();
    formats.set(key, format);
  }
  return format;
}

/** A calendar day in words, as `options` and `locale` have it. */
export const dayIn = (on: LocalDate, options: Intl.DateTimeFormatOptions, locale = 'en-US'): string =>
  dateFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));
