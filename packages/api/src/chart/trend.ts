import { type EpisodeDays, type LocalDate, addDays, daysBetween } from '@cairn/vocabulary';
import { type PlanRevision } from '../plan/listPlans.ts';
import { quotaOn } from '../plan/planOn.ts';
import { dailySeries } from '../summary/dailySeries.ts';

/** The first and last day of each plan's walking quota, and what changed when: what the trend chart draws. */
export function trend(days: EpisodeDays, revisions: PlanRevision[], startedOn: LocalDate, today: LocalDate) {
  const quota: { from: LocalDate; minutesPerDay: number }[] = [];
  for (let day = 0; day <= daysBetween(startedOn, today); day += 1) {
    const on = addDays(startedOn, day);
    const minutes = quotaOn(revisions, on);
    // A day of rest keeps the line where it is: the quota is what a walking day asks for.
    if (minutes && minutes !== quota.at(-1)?.minutesPerDay) quota.push({ from: on, minutesPerDay: minutes });
  }
  return {
    startedOn,
    today,
    days: dailySeries(days, startedOn, today),
    quota,
    revisions: revisions
      .filter(({ effectiveOn }) => effectiveOn >= startedOn)
      .map(({ effectiveOn, minutesPerBout, boutsPerDay, revision }) => ({
        on: effectiveOn,
        revision,
        label: boutsPerDay === 1 ? `${minutesPerBout} min` : `${boutsPerDay} × ${minutesPerBout} min`,
      }))
      .sort((a, b) => a.on.localeCompare(b.on)),
  };
}
