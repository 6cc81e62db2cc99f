import { layOut } from '@cairn/rules/days';
import { defaultPolicy, Timeline } from '@cairn/vocabulary';
import type { ArmName } from '../arm.ts';
import { simulate } from '../simulate.ts';
import { judges, MARK } from './judges.ts';
import { accuracyOf, count, emptyTally, type Accuracy } from './tally.ts';

/** How each judge fares on day 42 with the patients of every seed together, in the order of `judges`. */
export function judgeCohorts(arm: ArmName, seeds: readonly number[], patients: number): Accuracy[] {
  const tallies = judges.map(emptyTally);
  for (const seed of seeds)
    for (const { timeline, truth } of simulate({ seed, patients, days: MARK, arm })) {
      const days = layOut(Timeline.parse(timeline), defaultPolicy);
      for (const [index, { judge }] of judges.entries()) {
        const tally = tallies[index];
        if (tally) count(tally, judge(days), truth.trulyStalled);
      }
    }
  return tallies.map(accuracyOf);
}
