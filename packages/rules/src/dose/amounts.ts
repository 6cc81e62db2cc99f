import type { Dose, Growth, Policy } from '@cairn/vocabulary';

/** Whole minutes, rounded down so that a dose is never more than asked; what rounding took away is given back. */
export const wholeMinutes = (minutes: number): number => Math.floor(minutes + 1e-9);

/**
 * A dose cut to `share`: shorter bouts down to the least, and when they are as short as that already, one bout fewer.
 * Never more than `dose`, and all of it when the whole is kept.
 */
export function cutTo(dose: Dose, share: number, { dose: { leastMinutes } }: Policy): Dose {
  if (share === 1) return dose;
  const shortest = Math.min(leastMinutes, dose.minutesPerBout);
  const minutesPerBout = Math.max(shortest, wholeMinutes(dose.minutesPerBout * share));
  const shorter = minutesPerBout < dose.minutesPerBout;
  return { ...dose, minutesPerBout, boutsPerDay: shorter ? dose.boutsPerDay : Math.max(1, dose.boutsPerDay - 1) };
}

/** The longest bout that follows one of `minutes`: +10 %, 1 min at least, 20 % or 5 min at most. */
function longerBout(minutes: number, { dose }: Policy): number {
  const most = Math.min(minutes * dose.advanceMostShare, dose.advanceMostMinutes);
  const growth = Math.min(minutes * dose.advanceShare, most);
  return minutes + Math.max(dose.advanceLeastMinutes, wholeMinutes(growth));
}

/**
 * The next step up: bouts grow until the day's target is walked, then they are merged, then the days grow, then the
 * pace. A merged bout is longer by no more than an advance allows, so that the day's total falls for a while.
 * @source clinical.md 4: order of growth, target 30 min or 3 × 10 on 5 days [35, 38]
 */
export function grown(dose: Dose, policy: Policy): { to: Dose; grows: Growth } {
  const { targetMinutes, targetDays, advanceMostShare, advanceMostMinutes } = policy.dose;
  const { minutesPerBout, boutsPerDay, daysPerWeek } = dose;
  const total = minutesPerBout * boutsPerDay;
  if (total < targetMinutes) {
    const reaching = Math.ceil(targetMinutes / boutsPerDay);
    return {
      to: { ...dose, minutesPerBout: Math.min(longerBout(minutesPerBout, policy), reaching) },
      grows: 'bout-length',
    };
  }
  if (minutesPerBout < targetMinutes) {
    const longest = minutesPerBout + wholeMinutes(Math.min(minutesPerBout * advanceMostShare, advanceMostMinutes));
    const merged = Math.min(longest, Math.ceil(total / (boutsPerDay - 1)), targetMinutes);
    return { to: { ...dose, minutesPerBout: merged, boutsPerDay: boutsPerDay - 1 }, grows: 'merge-bouts' };
  }
  if (daysPerWeek < targetDays) return { to: { ...dose, daysPerWeek: daysPerWeek + 1 }, grows: 'days' };
  return { to: dose, grows: 'pace' };
}
