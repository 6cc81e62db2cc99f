import { levelOn, type Course } from './course.ts';
import type { Random } from './random.ts';

const LAG_1 = 0.35;
const FLARE_SHARE = 0.1;
const FLARE_DAYS = 1.4;
/** Chance that a flare begins on a calm day, so that flares of that mean length fill that share of days. */
const FLARE_START = FLARE_SHARE / (FLARE_DAYS * (1 - FLARE_SHARE));

/** What this person's days add to the true level: AR(1) noise of a person's own size, and flares. */
function disturbances(random: Random, days: number, medianSd: number): number[] {
  const sd = random.lognormal(medianSd, 0.35);
  const innovation = sd * Math.sqrt(1 - LAG_1 ** 2);
  let noise = random.normal(0, sd);
  let flare = 0;
  return Array.from({ length: days }, () => {
    noise = LAG_1 * noise + random.normal(0, innovation);
    const goesOn = flare > 0 && random.chance(1 - 1 / FLARE_DAYS);
    if (!goesOn) flare = random.chance(FLARE_START) ? Math.max(0.1, random.normal(2.5, 0.6)) : 0;
    return noise + flare;
  });
}

/**
 * The ratings this patient would give on days 1 … `days` at a site whose level is `share` of the course: whole NPRS
 * points, index 0 = day 1. `noise` is the median over people of the SD of their days.
 * @source clinical.md 7: noise [7], flares [28, 29]
 */
export function painDays(random: Random, course: Course, share: number, days: number, noise = 1): number[] {
  return disturbances(random, days, noise).map((added, index) => {
    const pain = share * levelOn(course, index + 1) + added;
    return Math.round(Math.min(10, Math.max(0, pain)));
  });
}
