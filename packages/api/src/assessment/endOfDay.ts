import { TZDate } from '@date-fns/tz';
import { addDays, type LocalDate, type TimeZone } from '@cairn/vocabulary';

/** The instant at which the calendar day `on` ends in `zone`, whatever its length. */
export function endOfDay(on: LocalDate, zone: TimeZone): Date {
  const [year = 0, month = 1, day = 1] = addDays(on, 1).split('-').map(Number);
  return new Date(new TZDate(year, month - 1, day, 0, 0, 0, zone).getTime());
}
