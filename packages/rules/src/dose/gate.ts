import type { DoseReason, Policy } from '@cairn/vocabulary';
import type { DoseWeek } from './doseWeek.ts';
import { atLeast } from './reason.ts';

const FULL_WEEK = 7;

/** The weekly data gate: enough was logged, under this dose, to judge it. @source clinical.md 4, A */
export const gate = ({ walkDays, painDays, daysInForce }: DoseWeek, { dose }: Policy): DoseReason[] => [
  atLeast('walk-days', walkDays, dose.walkDays, `${walkDays} days with a walk this week; ${dose.walkDays} are needed.`),
  atLeast(
    'pain-days',
    painDays,
    dose.painDays,
    `${painDays} days with a pain log this week; ${dose.painDays} are needed.`,
  ),
  atLeast(
    'full-week',
    daysInForce ?? FULL_WEEK,
    FULL_WEEK,
    `This dose is in its day ${daysInForce}; it is judged after ${FULL_WEEK} days.`,
  ),
];
