import type { Random } from '@cairn/cohort';
import {
  type FlagOutcome,
  type LocalDate,
  type Policy,
  type RaisedFlag,
  type Id,
  addDays,
  canSnooze,
  daysBetween,
  newId,
} from '@cairn/vocabulary';
import { newFlags } from '../assessment/newFlags.ts';

export type LivedFlag = RaisedFlag & {
  id: Id;
  raisedAt: Date;
  /** The flag of the same rule before this one. */
  reopensId: Id | null;
  acknowledgedAt: Date | null;
  /** Put off, until some day within its due time. */
  snoozed: { at: Date; until: Date } | null;
  resolvedAt: Date | null;
  outcome: FlagOutcome | null;
  reason: string | null;
};

const HOUR_MS = 3_600_000;

/** Hours until someone took a flag on, drawn like a clinic that mostly keeps its times. */
const hoursToAnswer = (random: Random, flag: RaisedFlag): number => {
  switch (flag.urgency) {
    case 'now':
      return random.lognormal(0.25, 0.4);
    case 'same-day':
      return random.lognormal(2, 0.6);
    case '2-days':
    case '2-working-days':
      return random.lognormal(17, 0.7);
    default:
      return random.lognormal(50, 0.7);
  }
};

const outcomes: [FlagOutcome, string][] = [
  ['acted', 'Spoke by phone; plan revised.'],
  ['acted', 'Called, reviewed technique and breaks.'],
  ['watched', 'Spoke by phone; we watch it for two weeks.'],
  ['not-useful', 'Known and unchanged.'],
];

/** Some that someone has taken on are put off, till two thirds of the time it still has are over. */
function snoozeOf(
  random: Random,
  flag: RaisedFlag,
  answeredAt: Date,
  dueAt: Date | null,
  closes: boolean,
): LivedFlag['snoozed'] {
  if (!canSnooze(flag.rule) || !dueAt || !random.chance(closes ? 0.25 : 0.6)) return null;
  const at = new Date(answeredAt.getTime() + HOUR_MS / 10);
  const days = Math.ceil((dueAt.getTime() - at.getTime()) / (3 * 24 * HOUR_MS));
  // Due times are midnights where the patient lives, and so are the times until which a flag is put off.
  const until = new Date(dueAt.getTime() - Math.max(1, days) * 24 * HOUR_MS);
  return until > at ? { at, until } : null;
}

/**
 * Lets the flags of an episode live: raised on their day, taken on and closed as a clinic would, the youngest still
 * open, some of them put off.
 * @param snoozableUntil when a flag is due, null when it is not to be put off
 * @param reviewAfterDays days after which a STALL-6 flag is closed: a referral keeps it open for weeks
 */
export function lifeOfFlags(
  random: Random,
  raised: readonly RaisedFlag[],
  policy: Policy,
  now: Date,
  writtenOn: (on: LocalDate) => Date,
  today: LocalDate,
  reviewAfterDays: number,
  snoozableUntil: (flag: RaisedFlag) => Date | null,
): LivedFlag[] {
  const lived: (LivedFlag & { resolvedOn: LocalDate | null })[] = [];
  for (const flag of raised) {
    const before = lived.map((one) => ({
      ...one,
      resolvedOn: one.resolvedOn && one.resolvedOn <= flag.raisedOn ? one.resolvedOn : null,
    }));
    if (newFlags([flag], before, policy).length === 0) continue;
    const raisedAt = writtenOn(flag.raisedOn);
    const answeredAt = new Date(raisedAt.getTime() + hoursToAnswer(random, flag) * HOUR_MS);
    const answered = answeredAt < now && daysBetween(flag.raisedOn, today) > 0;
    const [outcome, reason] = outcomes[Math.floor(random.uniform() * outcomes.length)] ?? ['acted', ''];
    const closes = answered && daysBetween(flag.raisedOn, today) > (flag.rule === 'STALL-6' ? reviewAfterDays : 3);
    const snoozed = answered ? snoozeOf(random, flag, answeredAt, snoozableUntil(flag), closes) : null;
    const closesAfter = snoozed && snoozed.until < now ? snoozed.until : answeredAt;
    const resolvedAt = closes
      ? new Date(Math.min(now.getTime(), closesAfter.getTime() + random.lognormal(6, 0.6) * HOUR_MS))
      : null;
    lived.push({
      ...flag,
      id: newId(),
      raisedAt,
      reopensId: lived.findLast(({ rule }) => rule === flag.rule)?.id ?? null,
      acknowledgedAt: answered ? answeredAt : null,
      snoozed: snoozed && snoozed.at < now && (!resolvedAt || snoozed.until < resolvedAt) ? snoozed : null,
      resolvedAt,
      resolvedOn:
        resolvedAt && addDays(flag.raisedOn, Math.ceil((resolvedAt.getTime() - raisedAt.getTime()) / (24 * HOUR_MS))),
      outcome: resolvedAt ? outcome : null,
      reason: resolvedAt ? reason : null,
    });
  }
  return lived;
}
