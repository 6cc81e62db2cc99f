import type { Policy } from '@cairn/vocabulary';
import type { Walk } from './doseWeek.ts';

type TestWalk = Pick<Walk, 'minutes' | 'painBefore' | 'painPeak' | 'painEnd'>;

/** Whether a test walk ended where it should: pain up by 2, or at 5, or the whole target walked without either. */
export function endedAtLimit(
  { painEnd, painPeak, painBefore, minutes }: TestWalk,
  { dose }: { dose: Pick<Policy['dose'], 'targetMinutes' | 'testRise' | 'testNprs'> },
): boolean {
  const end = painEnd ?? painPeak ?? Number.NEGATIVE_INFINITY;
  if (minutes >= dose.targetMinutes) return true;
  const risen = typeof painBefore === 'number' && end - painBefore >= dose.testRise;
  return risen || end >= dose.testNprs;
}
