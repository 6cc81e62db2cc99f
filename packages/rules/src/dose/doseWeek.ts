import { type Dose, daysBetween, resolveAmendments, type Policy, type Timeline } from '@cairn/vocabulary';
import { layOut, type Days } from '../days.ts';
import { logsIn, meanOf } from '../painSeries.ts';
import { peripheral } from '../peripheral/rule.ts';

export type Walk = Timeline['walkLogs'][number] & { day: number; minutes: number };

const WEEK = 7;

/** All that a proposal reads: the week up to the last day, and what is in force. */
export interface DoseWeek {
  days: Days;
  /** Every walk with its minutes so far, oldest first, and those of the week. */
  walks: Walk[];
  ofWeek: Walk[];
  dose: Dose | null;
  /** Days the dose has been in force, the last day included; null when it is not known. */
  daysInForce: number | null;
  /** Days of the week with a pain log at the worse site, and with a walk. */
  painDays: number;
  walkDays: number;
  /** Share of the planned bouts that were walked; null without a plan. */
  done: number | null;
  /** Mean of this week minus that of the week before; null when either has too few logs. */
  weeklyRise: number | null;
  /** Mean of the week before, null with too few logs. */
  weekBefore: number | null;
  /** Whether pain was seen to move down the leg on a day of the week. */
  spread: boolean;
}

/** The dose in force on the last day, and since when. */
function doseInForce({ plan, asOf }: Timeline, { dose }: Policy) {
  const inForce = plan
    .filter(({ effectiveOn, quotaMinutes }) => (effectiveOn ?? asOf) <= asOf && (quotaMinutes ?? 0) >= 1)
    .toSorted((a, b) => ((a.effectiveOn ?? '') < (b.effectiveOn ?? '') ? -1 : 1))
    .at(-1);
  if (!inForce) return { dose: null, daysInForce: null };
  const { quotaMinutes, boutsPerDay, daysPerWeek, effectiveOn } = inForce;
  return {
    dose: {
      minutesPerBout: Math.floor(quotaMinutes ?? 0),
      boutsPerDay: Math.max(1, boutsPerDay ?? dose.startBouts),
      daysPerWeek: Math.max(1, daysPerWeek ?? dose.startDays),
    },
    daysInForce: effectiveOn ? daysBetween(effectiveOn, asOf) + 1 : null,
  };
}

/** Walks with their minutes, day 1 … last; an entry without minutes is no walk. */
function walksOf({ walkLogs, startedOn }: Timeline, last: number): Walk[] {
  return resolveAmendments(walkLogs)
    .map((walk) => ({ ...walk, day: daysBetween(startedOn, walk.on) + 1, minutes: walk.minutes ?? 0 }))
    .filter(({ day, minutes }) => day <= last && minutes > 0)
    .sort((a, b) => a.day - b.day);
}

function spreadIn(days: Days, from: number, policy: Policy): boolean {
  for (let day = from; day <= days.last; day += 1)
    if (peripheral.evaluate(days, day, policy).status === 'fires') return true;
  return false;
}

/** Lays out the week that ends on the timeline's last day. */
export function doseWeek(timeline: Timeline, policy: Policy): DoseWeek {
  const days = layOut(timeline, policy);
  const from = Math.max(1, days.last - WEEK + 1);
  const walks = walksOf(timeline, days.last);
  const ofWeek = walks.filter(({ day }) => day >= from);
  const { dose, daysInForce } = doseInForce(timeline, policy);
  const series = days.pain[days.site];
  const { painDays: needed } = policy.dose;
  const thisWeek = meanOf(series, from, days.last, needed)?.mean ?? null;
  const weekBefore = meanOf(series, from - WEEK, from - 1, needed)?.mean ?? null;
  const bouts = ofWeek.reduce((sum, walk) => sum + (walk.bouts ?? 1), 0);
  return {
    days,
    walks,
    ofWeek,
    dose,
    daysInForce,
    painDays: logsIn(series, from, days.last),
    walkDays: new Set(ofWeek.map(({ day }) => day)).size,
    done: dose && Math.min(1, bouts / (dose.boutsPerDay * dose.daysPerWeek)),
    weeklyRise: thisWeek === null || weekBefore === null ? null : thisWeek - weekBefore,
    weekBefore,
    spread: spreadIn(days, from, policy),
  };
}

/** Pain next morning minus that of the morning of the walk; null when either is missing. */
export function settling({ painMorning, painBefore, painNextMorning }: Walk): number | null {
  const morning = painMorning ?? painBefore ?? null;
  return morning === null || (painNextMorning ?? null) === null ? null : (painNextMorning ?? 0) - morning;
}

/** How many walks took longer to settle than `settleRise`. */
export const slowWalks = (walks: readonly Walk[], settleRise: number): number =>
  walks.filter((walk) => (settling(walk) ?? 0) > settleRise).length;

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? upper)) / 2;
}
