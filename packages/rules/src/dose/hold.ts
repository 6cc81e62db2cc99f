import type { DoseReason, Policy } from '@cairn/vocabulary';
import { percent } from '../percent.ts';
import { points } from '../points.ts';
import { slowWalks, type DoseWeek } from './doseWeek.ts';
import { atLeast, under } from './reason.ts';

/** Signs to stay where one is; any one of them is enough. @source clinical.md 4, A */
export function hold({ ofWeek, done, weeklyRise }: DoseWeek, { dose }: Policy): DoseReason[] {
  const slow = slowWalks(ofWeek, dose.settleRise);
  const doneWords = done === null ? 'Without a plan, no walks to count.' : `${percent(done)} of the walks were done`;
  return [
    under(
      'few-done',
      done,
      dose.doneShare,
      done === null ? doneWords : `${doneWords}; under ${percent(dose.doneShare)} the dose stays.`,
    ),
    under(
      'ask-why',
      done,
      dose.askWhyUnder,
      done === null ? doneWords : `${doneWords}; under ${percent(dose.askWhyUnder)} ask why.`,
    ),
    atLeast('slow', slow, dose.holdSlow, `${slow} walks were slow to settle; from ${dose.holdSlow} the dose stays.`),
    atLeast(
      'weekly-rise',
      weeklyRise,
      dose.holdRise,
      weeklyRise === null
        ? 'Too few logs to compare this week with the one before.'
        : `The weekly mean changed by ${points(weeklyRise)}; from ${dose.holdRise} the dose stays.`,
    ),
  ];
}
