import { addDays, addWorkingDays } from './calendar.ts';
import type { Urgency } from './flag.ts';
import type { LocalDate } from './localDate.ts';

/**
 * The last day on which acting is in time. `now` and `same-day` are due the day they are raised; the weekly queue is
 * worked through once a week, so 7 days; `next-review` has no day of its own: null.
 */
export function dueOn(urgency: Urgency, raisedOn: LocalDate): LocalDate | null {
  switch (urgency) {
    case 'now':
    case 'same-day':
      return raisedOn;
    case '2-days':
      return addDays(raisedOn, 2);
    case '2-working-days':
      return addWorkingDays(raisedOn, 2);
    case '7-days':
    case 'weekly-queue':
      return addDays(raisedOn, 7);
    case '14-days':
      return addDays(raisedOn, 14);
    case 'next-review':
      return null;
  }
}
