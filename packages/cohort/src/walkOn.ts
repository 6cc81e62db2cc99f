import type { Random } from './random.ts';

/** A walk as the patient logs it; units as in the timeline. */
export interface SimulatedWalk {
  minutes: number;
  painBefore: number;
  painPeak: number;
  painNextMorning: number;
  breaks: number;
  surface: 'flat' | 'gentle-slopes';
}

const rating = (pain: number) => Math.round(Math.min(10, Math.max(0, pain)));

/** The quota on `day`: from the first one, a tenth more a week while pain allows, 30 min at most. clinical.md 4 */
export const quotaOn = (firstQuotaMinutes: number, day: number, improvement: number): number =>
  Math.min(
    30,
    Math.round(firstQuotaMinutes * 1.1 ** (Math.floor((day - 1) / 7) * Math.max(0, Math.min(1, 2 * improvement)))),
  );

/** One walk against a quota, on a day of leg pain `legNprs`: shorter and sooner rested on a bad day. A */
export function walkOn(random: Random, quotaMinutes: number, legNprs: number): SimulatedWalk {
  const share = Math.min(1.1, random.normal(legNprs >= 7 ? 0.6 : 0.95, 0.15));
  const painBefore = rating(legNprs + random.normal(-0.5, 0.6));
  const painPeak = Math.max(painBefore, rating(painBefore + random.normal(1.2, 0.9)));
  return {
    minutes: Math.max(1, Math.round(quotaMinutes * share)),
    painBefore,
    painPeak,
    painNextMorning: rating(painBefore + random.normal(0, 0.9)),
    breaks: Math.max(0, Math.round(random.normal(painPeak >= 6 ? 2 : 1, 0.7))),
    surface: random.chance(0.85) ? 'flat' : 'gentle-slopes',
  };
}
