import {
  type Dose,
  type DoseProposal,
  type DoseReason,
  defaultPolicy,
  type Policy,
  type RuleId,
  type Timeline,
} from '@cairn/vocabulary';
import { advance } from './advance.ts';
import { cutTo, grown, wholeMinutes } from './amounts.ts';
import { claudication } from './claudication.ts';
import { doseWeek, type DoseWeek } from './doseWeek.ts';
import { flare, risenDays } from './flare.ts';
import { gate } from './gate.ts';
import { hold } from './hold.ts';
import { isRedFlag, recentFlags } from './openRedFlags.ts';
import { start } from './start.ts';
import { stepBack } from './stepBack.ts';

type Outcome = Pick<DoseProposal, 'kind' | 'to' | 'reasons'> &
  Partial<Pick<DoseProposal, 'meanwhile' | 'grows' | 'contact' | 'askWhy'>>;

const anyMet = (reasons: readonly DoseReason[]): boolean => reasons.some(({ met }) => met);
const allMet = (reasons: readonly DoseReason[]): boolean => reasons.every(({ met }) => met);
const metOf = (reasons: readonly DoseReason[]): DoseReason[] => reasons.filter(({ met }) => met);

/** The first dose, or that test walks are still missing. */
function beginning(week: DoseWeek, policy: Policy): Outcome {
  const { to, reasons } = start(week, policy);
  return { kind: to ? 'start' : 'test-walks', to, reasons };
}

/**
 * The weekly step from a dose in force, gravest first: step back, flare, hold, advance. A sign of too much counts even
 * in a week that is too thin to judge otherwise.
 */
function weekly(from: Dose, week: DoseWeek, openRedFlags: readonly RuleId[], policy: Policy): Outcome {
  const { dose } = policy;
  const risen = risenDays(week, policy);
  const meanwhile = risen > 0 ? cutTo(from, dose.flareShare, policy) : null;

  const back = stepBack(week, risen, policy);
  if (anyMet(back)) {
    const contact = week.spread ? policy.peripheral.urgency : null;
    return { kind: 'step-back', to: cutTo(from, dose.backShare, policy), meanwhile, contact, reasons: metOf(back) };
  }
  const flaring = flare(risen, policy);
  if (flaring.met) return { kind: 'flare', to: cutTo(from, dose.resumeShare, policy), meanwhile, reasons: [flaring] };

  const enough = gate(week, policy);
  if (!allMet(enough)) return { kind: 'hold', to: from, reasons: enough.filter(({ met }) => !met) };
  const staying = hold(week, policy);
  const conditions = advance(week, openRedFlags, policy);
  if (anyMet(staying)) {
    const askWhy = staying.some(({ id, met }) => id === 'ask-why' && met);
    return { kind: 'hold', to: from, askWhy, reasons: metOf(staying) };
  }
  if (!allMet(conditions)) return { kind: 'hold', to: from, reasons: conditions };
  return { kind: 'advance', ...grown(from, policy), reasons: conditions };
}

/** Bouts no longer than the pattern of claudication allows, and never merged: the seats between them are the point. */
function withSeats(outcome: Outcome, week: DoseWeek, policy: Policy): Outcome {
  const { reason, minutes } = claudication(week, policy);
  if (!reason.met || minutes === null) return outcome;
  const capped = (dose: Dose | null | undefined): Dose | null =>
    dose ? { ...dose, minutesPerBout: Math.min(dose.minutesPerBout, minutes) } : null;
  const { startBouts, startDays } = policy.dose;
  const unmerged = outcome.grows === 'merge-bouts' ? week.dose : outcome.to;
  const to = unmerged ?? { minutesPerBout: minutes, boutsPerDay: startBouts, daysPerWeek: startDays };
  return {
    ...outcome,
    kind: 'claudication',
    to: capped(to),
    meanwhile: capped(outcome.meanwhile),
    grows: null,
    reasons: [reason, ...outcome.reasons],
  };
}

/**
 * The walking dose to propose at the end of the timeline's last day, with its reasons. A therapist signs it or not;
 * the engine never applies one. More pain in walks, after them, or in the week's logs never raises it.
 * @param openRedFlags rules with an open flag; when absent, the red flags raised in the last 7 days
 * @source clinical.md 4, A [35, 37, 38, 39, 40]
 */
export function proposeDose(
  timeline: Timeline,
  policy: Policy = defaultPolicy,
  openRedFlags: readonly RuleId[] = recentFlags(timeline, policy),
): DoseProposal {
  const week = doseWeek(timeline, policy);
  const open = openRedFlags.filter(isRedFlag);
  const outcome = week.dose ? weekly(week.dose, week, open, policy) : beginning(week, policy);
  const {
    kind,
    to,
    meanwhile = null,
    grows = null,
    contact = null,
    askWhy = false,
    reasons,
  } = withSeats(outcome, week, policy);
  const atMostMinutes = to && wholeMinutes(to.minutesPerBout * policy.dose.goodDayShare);
  return { kind, on: timeline.asOf, from: week.dose, to, meanwhile, atMostMinutes, grows, contact, askWhy, reasons };
}
