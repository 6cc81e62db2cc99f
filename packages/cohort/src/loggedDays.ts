import type { Arm } from './arm.ts';
import type { Random } from './random.ts';

const WEEK_6 = 42;
/** How alike people are in their diligence: larger is more alike. A */
const ALIKE = 8;

/**
 * On which of days 1 … `days` the patient logs (index 0 = day 1), and the last day before dropping out, null if never.
 * @source clinical.md 7 [30–34]
 */
export function loggedDays(random: Random, { logging, dropOut }: Arm, days: number) {
  const diligence = random.beta(logging.first * ALIKE, (1 - logging.first) * ALIKE);
  const hazard = 1 - (1 - dropOut) ** (1 / WEEK_6);
  const fall = 1 - logging.later / logging.first;
  let droppedAfter: number | null = null;
  const logged = Array.from({ length: days }, (_, index) => {
    const chance = diligence * (1 - fall * Math.min(1, index / WEEK_6));
    const logs = random.chance(chance);
    const leaves = random.chance(hazard);
    if (droppedAfter !== null) return false;
    if (leaves) droppedAfter = index + 1;
    return logs;
  });
  return { logged, droppedAfter };
}
