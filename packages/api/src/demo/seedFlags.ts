import { type StaffActor, type Transaction, flags, referralFlags, referrals } from '@cairn/db';
import { evaluate } from '@cairn/rules';
import { type LocalDate, type Urgency, addDays, dueOn, localDateIn, newId } from '@cairn/vocabulary';
import { endOfDay } from '../assessment/endOfDay.ts';
import { insertAll } from '../insertAll.ts';
import { longDate } from '../referral/longDate.ts';
import { demoPolicy } from './demoPolicy.ts';
import { type LivedFlag, lifeOfFlags } from './lifeOfFlags.ts';
import type { Told } from './Told.ts';

/** And who acts on them when. */
type Raised = Told & { clinicName: string; therapist: StaffActor; index: number; now: Date };

/** Stores the flags that the rules raise of a demo patient, as their therapist has dealt with them, and a referral. */
export async function seedFlags(tx: Transaction, raisedOf: Raised): Promise<void> {
  const { of, person, timeline, clinicName, therapist, zone, index, now, today, writtenOn, draw } = raisedOf;
  const reviewAfterDays = index % 4 === 0 ? 90 : 5;
  const dueAtOf = ({ urgency, raisedOn }: { urgency: Urgency; raisedOn: LocalDate }) => {
    const due = dueOn(urgency, raisedOn);
    return due === null ? null : endOfDay(due, zone);
  };
  const raised = evaluate(timeline, demoPolicy).flags;
  // The first patient's flags are there to be acted on, not put off.
  const snoozableUntil = index === 0 ? () => null : dueAtOf;
  const lived = lifeOfFlags(draw, raised, demoPolicy, now, writtenOn, today, reviewAfterDays, snoozableUntil);
  const stalled = lived.find(({ rule, acknowledgedAt }) => rule === 'STALL-6' && acknowledgedAt);
  const referred = index % 2 === 1 ? stalled : undefined;
  const statusOf = ({ id, resolvedAt, acknowledgedAt, snoozed }: LivedFlag) => {
    if (resolvedAt) return 'resolved';
    if (snoozed && snoozed.until > now && id !== referred?.id) return 'snoozed';
    return acknowledgedAt ? 'acknowledged' : 'open';
  };
  await insertAll(
    tx,
    flags,
    lived.map((flag) => ({
      ...of,
      id: flag.id,
      rule: flag.rule,
      ruleVersion: flag.version,
      policyVersion: flag.policyVersion,
      raisedOn: flag.raisedOn,
      raisedAt: flag.raisedAt,
      urgency: flag.urgency,
      dueAt: flag.urgency === 'now' ? flag.raisedAt : dueAtOf(flag),
      evidence: flag.evidence,
      status: statusOf(flag),
      reopensId: flag.reopensId,
      acknowledgedAt: flag.acknowledgedAt,
      acknowledgedBy: flag.acknowledgedAt && therapist.staffId,
      acknowledgedReason: flag.acknowledgedAt && 'Booked a call.',
      snoozedAt: flag.snoozed?.at ?? null,
      snoozedBy: flag.snoozed && therapist.staffId,
      snoozedUntil: flag.snoozed?.until ?? null,
      snoozedReason: flag.snoozed && 'The call is on that day.',
      resolvedAt: flag.resolvedAt,
      resolvedBy: flag.resolvedAt && therapist.staffId,
      outcome: flag.outcome,
      resolvedReason: flag.reason,
    })),
  );
  if (referred) {
    const signedAt = referred.acknowledgedAt ?? now;
    const status = (['sent', 'received', 'appointment'] as const)[index % 3] ?? 'sent';
    const referralId = newId();
    await tx.insert(referrals).values({
      ...of,
      id: referralId,
      reason: 'No improvement at 6 weeks',
      addresseeName: 'Dr. Samuel Adeyemi',
      addresseeOrganisation: 'Spine clinic, St. Brendan Medical Center',
      urgency: '7-days',
      dueOn: addDays(localDateIn(signedAt, zone), 7),
      letter: `Please see ${person.givenName} ${person.familyName}, born ${longDate(person.birthOn)}, and advise on further studies. After six weeks of graded walking the pain has not improved as we hoped.\n\nWith kind regards,\n${therapist.name}\n${clinicName}`,
      status,
      signedBy: therapist.staffId,
      signedAt,
      changedAt: signedAt,
    });
    await tx.insert(referralFlags).values({ clinicId: of.clinicId, referralId, flagId: referred.id });
  }
}
