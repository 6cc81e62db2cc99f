import type { DoseReason, Policy } from '@cairn/vocabulary';
import { isUnder } from '../isUnder.ts';
import type { DoseWeek } from './doseWeek.ts';

/**
 * Logged days in a row up to the last one on which pain was up by the flare's rise from the mean of the week before;
 * 0 when it is not up now, or when there is no week before to compare with.
 */
export function risenDays({ days, weekBefore }: DoseWeek, { dose }: Policy): number {
  if (weekBefore === null) return 0;
  const { sums, logs } = days.pain[days.site];
  let risen = 0;
  for (let day = days.last; day > Math.max(0, days.last - 7); day -= 1) {
    if ((logs[day] ?? 0) === (logs[day - 1] ?? 0)) continue;
    const nprs = (sums[day] ?? 0) - (sums[day - 1] ?? 0);
    if (isUnder(nprs, weekBefore + dose.flareRise)) return risen;
    risen += 1;
  }
  return risen;
}

/** A flare of 48 hours or less (more days in a row are a step back already): walk half, do not stop, resume at 80 %. @source clinical.md 4, A [28, 29] */
export function flare(risen: number, { dose }: Policy): DoseReason {
  const words = `Pain was up by ${dose.flareRise} or more on the last ${risen} logged days; 1 to ${dose.flareDays} are a flare.`;
  return { id: 'flare', met: risen > 0, measured: risen, needed: dose.flareDays, words };
}
