import type { Dose, DoseReason, Policy } from '@cairn/vocabulary';
import { isUnder } from '../isUnder.ts';
import { points } from '../points.ts';
import { wholeMinutes } from './amounts.ts';
import type { DoseWeek, Walk } from './doseWeek.ts';
import { endedAtLimit } from './endedAtLimit.ts';
import { atLeast } from './reason.ts';

/** T0 of each test day, the mean of its walks, oldest first. */
function testDays(walks: readonly Walk[], policy: Policy): number[] {
  const valid = walks.filter((walk) => walk.test === true && endedAtLimit(walk, policy));
  return [...Map.groupBy(valid, ({ day }) => day).values()].map(
    (sameDay) => sameDay.reduce((sum, { minutes }) => sum + minutes, 0) / sameDay.length,
  );
}

/** The first dose: 70 % of the mean of three test walks on different days. @source clinical.md 4, A [39] */
export function start({ walks }: DoseWeek, policy: Policy): { to: Dose | null; reasons: DoseReason[] } {
  const { dose } = policy;
  const tests = testDays(walks, policy).slice(0, dose.testWalks);
  const mean = tests.reduce((sum, minutes) => sum + minutes, 0) / tests.length;
  const enough = atLeast(
    'test-walks',
    tests.length,
    dose.testWalks,
    `${tests.length} test walks on different days, ended at pain +${dose.testRise} or at ${dose.testNprs}; ${dose.testWalks} are needed.` +
      (tests.length > 0 ? ` Mean ${points(mean)} minutes.` : ''),
  );
  if (!enough.met || isUnder(mean, 0)) return { to: null, reasons: [enough] };
  const minutesPerBout = Math.max(dose.leastMinutes, wholeMinutes(mean * dose.startShare));
  return { to: { minutesPerBout, boutsPerDay: dose.startBouts, daysPerWeek: dose.startDays }, reasons: [enough] };
}
