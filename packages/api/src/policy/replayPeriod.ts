import { type LocalDate, addDays } from '@cairn/vocabulary';

/** The same day some months earlier, or that month's last where it has no such day: 31 March less one is 28 February. */
function monthsBefore(on: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, length));
  return first.toISOString().slice(0, 10);
}

/** The whole months up to yesterday: on 17 November the last six are 17 May to 16 November. */
export function replayPeriod(today: LocalDate, months: number): { fromOn: LocalDate; toOn: LocalDate } {
  const toOn = addDays(today, -1);
  return { fromOn: addDays(monthsBefore(toOn, months), 1), toOn };
}
