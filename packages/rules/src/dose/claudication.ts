import type { DoseReason, Policy } from '@cairn/vocabulary';
import { points } from '../points.ts';
import { wholeMinutes } from './amounts.ts';
import { median, type DoseWeek, type Walk } from './doseWeek.ts';
import { atLeast } from './reason.ts';

/** Leg pain that came on in the walk and that sitting or bending eased. */
const fits = ({ easedBySitting, painBefore, painPeak }: Walk): boolean =>
  easedBySitting === true && (painPeak ?? 0) > (painBefore ?? painPeak ?? 0);

/**
 * The pattern of neurogenic claudication, and the minutes of a bout it allows: a share of the minutes until pain
 * begins, with a seat between. `minutes` is null when the pattern is not there or those minutes were not logged.
 * @source clinical.md 4, A
 */
export function claudication(
  { walks, days }: DoseWeek,
  { dose }: Policy,
): { reason: DoseReason; minutes: number | null } {
  const recent = walks.filter(({ day }) => day > days.last - dose.claudicationDays);
  const eased = recent.filter(fits).length;
  // Of all walks that sitting eased, so that how much they hurt cannot lengthen a bout.
  const easing = recent.filter(({ easedBySitting }) => easedBySitting);
  const began = median(easing.flatMap(({ minutesToPain }) => minutesToPain ?? []));
  const reason = atLeast(
    'eased-by-sitting',
    eased,
    dose.claudicationWalks,
    `Sitting eased the leg pain of ${eased} walks in ${dose.claudicationDays} days; ${dose.claudicationWalks} make the ` +
      `pattern. Pain began after ${points(began ?? 0)} minutes (median).`,
  );
  const minutes = reason.met && began !== null ? Math.max(1, wholeMinutes(began * dose.claudicationShare)) : null;
  return { reason, minutes };
}
