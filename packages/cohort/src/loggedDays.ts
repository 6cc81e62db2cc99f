import type { Arm } from './arm.ts';
import type { Random } from './random.ts';

const WEEK_6 = 42;
/** How alike people are in their diligence: larger is more alike. A */
const ALIKE = 8;

/** How much above the course a day is bad. A */
const BAD_BY = 1;

/**
 * On which of days 1 … `days` the patient logs (index 0 = day 1), and the last day before dropping out, null if never.
 * @param above how far each day's pain is above its course, index 0 = day 1
 * @source clinical.md 7 [30–34]
 */
export function loggedDays(random: Random, arm: Arm, days: number, above: readonly number[] = []) {
  const { logging, dropOut, leftOutOnBadDays = 0 } = arm;
  const diligence = random.beta(logging.first * ALIKE, (1 - logging.first) * ALIKE);
  const hazard = 1 - (1 - dropOut) ** (1 / WEEK_6);
  const fall = 1 - logging.later / logging.first;
  let droppedAfter: number | null = null;
  const logged = Array.from({ length: days }, (_, index) => {
    const chance = diligence * (1 - fall * Math.min(1, index / WEEK_6));
    const leftOut = (above[index] ?? 0) >= BAD_BY ? leftOutOnBadDays : 0;
    const logs = random.chance(chance * (1 - leftOut));
    const leaves = random.chance(hazard);
    if (droppedAfter !== null) return false;
    if (leaves) droppedAfter = index + 1;
    return logs;
  });
  return { logged, droppedAfter };
}
