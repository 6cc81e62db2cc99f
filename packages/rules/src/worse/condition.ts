import type { Policy } from '@cairn/vocabulary';
import type { Days } from '../days.ts';

/**
 * Whether pain has got worse by `day`: the rise reached its limit on that day and on the evaluable days before it, as
 * many in a row as the policy asks. Days that are not evaluable between them are passed over; null when `day` itself
 * is not evaluable.
 * @source clinical.md 6, WORSE, A
 */
export const isWorsening = ({ rises }: Days, day: number, { worse }: Policy): boolean | null =>
  Number.isNaN(rises.rise[day] ?? Number.NaN) ? null : (rises.inARow[day] ?? 0) >= worse.days;
