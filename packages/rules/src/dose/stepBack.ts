import type { DoseReason, Policy } from '@cairn/vocabulary';
import { points } from '../points.ts';
import { slowWalks, type DoseWeek } from './doseWeek.ts';
import { atLeast } from './reason.ts';

/** Signs of too much; any one of them is enough to step back, and one without data is none. @source clinical.md 4, A [40] */
export function stepBack({ ofWeek, weeklyRise, spread }: DoseWeek, risenDays: number, { dose }: Policy): DoseReason[] {
  const slow = slowWalks(ofWeek, dose.settleRise);
  const high = ofWeek.filter(({ painPeak }) => (painPeak ?? 0) >= dose.highNprs).length;
  return [
    atLeast('slow', slow, dose.backSlow, `${slow} walks were slow to settle; ${dose.backSlow} are too many.`),
    atLeast(
      'high-peaks',
      high,
      dose.highWalks,
      `${high} walks peaked at ${dose.highNprs} or more; ${dose.highWalks} are too many.`,
    ),
    atLeast(
      'weekly-rise',
      weeklyRise,
      dose.backRise,
      `The weekly mean is up by ${points(weeklyRise ?? 0)}; ${dose.backRise} is too much.`,
    ),
    { id: 'spread', met: spread, measured: null, needed: null, words: 'Pain reaches further down the leg.' },
    atLeast(
      'lasting-flare',
      risenDays,
      dose.flareDays + 1,
      `Pain has been up for ${risenDays} logged days; more than ${dose.flareDays} are no flare.`,
    ),
  ];
}
