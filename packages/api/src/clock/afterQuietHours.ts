import { TZDate } from '@date-fns/tz';
import { type Policy, type TimeZone, addDays, localDateIn } from '@cairn/vocabulary';

/**
 * The earliest instant from `at` on that lies outside the quiet hours of a day in `zone`: `at` itself, or their end. They
 * may go over midnight; when both ends are the same there are none. A clock that is put back never brings them back.
 */
export function afterQuietHours(at: Date, zone: TimeZone, { from, to }: Policy['quietHours']): Date {
  const local = new TZDate(at.getTime(), zone);
  const time = [local.getHours(), local.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  const overMidnight = from > to;
  const quiet = overMidnight ? time >= from || time < to : time >= from && time < to;
  if (!quiet) return at;
  const today = localDateIn(at, zone);
  const [year = 0, month = 1, day = 1] = (overMidnight && time >= from ? addDays(today, 1) : today)
    .split('-')
    .map(Number);
  const [hour = 0, minute = 0] = to.split(':').map(Number);
  const end = new TZDate(year, month - 1, day, hour, minute, 0, zone).getTime();
  return new Date(Math.max(end, at.getTime()));
}
