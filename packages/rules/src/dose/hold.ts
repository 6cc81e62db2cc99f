import type { DoseReason, Policy } from '@cairn/vocabulary';
import { percent } from '../percent.ts';
import { points } from '../points.ts';
import { slowWalks, type DoseWeek } from './doseWeek.ts';
import { atLeast, under } from './reason.ts';

/** Signs to stay where one is; any one of them is enough, and one without data is none. @source clinical.md 4, A */
export function hold({ ofWeek, done, weeklyRise }: DoseWeek, { dose }: Policy): DoseReason[] {
  const slow = slowWalks(ofWeek, dose.settleRise);
  const doneWords = `${percent(done ?? 0)} of the walks were done`;
  return [
    under('few-done', done, dose.doneShare, `${doneWords}; under ${percent(dose.doneShare)} the dose stays.`),
    under('ask-why', done, dose.askWhyUnder, `${doneWords}; under ${percent(dose.askWhyUnder)} ask why.`),
    atLeast('slow', slow, dose.holdSlow, `${slow} walks were slow to settle; from ${dose.holdSlow} the dose stays.`),
    atLeast(
      'weekly-rise',
      weeklyRise,
      dose.holdRise,
      `The weekly mean changed by ${points(weeklyRise ?? 0)}; from ${dose.holdRise} the dose stays.`,
    ),
  ];
}
