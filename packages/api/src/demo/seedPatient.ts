import { type Random, random } from '@cairn/cohort';
import {
  type StaffActor,
  type Transaction,
  consents,
  episodes,
  examinations,
  flags,
  intakes,
  painLogs,
  patients,
  planRevisions,
  promResponses,
  referralFlags,
  referrals,
  safetyChecks,
  selfCareLogs,
  sightings,
  users,
  walkLogs,
} from '@cairn/db';
import { evaluate } from '@cairn/rules';
import {
  type LocalDate,
  Timeline,
  type Urgency,
  addDays,
  dueOn,
  isoWeekday,
  localDateIn,
  newId,
} from '@cairn/vocabulary';
import { endOfDay } from '../assessment/endOfDay.ts';
import { reassess } from '../assessment/reassess.ts';
import { consentText } from '../invitation/consentText.ts';
import { demoEmail } from './demoAccounts.ts';
import type { DemoPatient } from './demoPatients.ts';
import { demoPolicy } from './demoPolicy.ts';
import { demoPlans } from './demoPlans.ts';
import { demoTestWalks } from './demoTestWalks.ts';
import { seedProposals } from './seedProposals.ts';
import { demoProms } from './demoProms.ts';
import { longDate } from '../referral/longDate.ts';
import { insertAll } from '../insertAll.ts';
import { type LivedFlag, lifeOfFlags } from './lifeOfFlags.ts';

type Place = {
  clinic: { clinicId: string; name: string; timeZone: string };
  careTeamId: string;
  therapist: StaffActor;
  index: number;
  now: Date;
  /** Only the accounts people sign in with have one; the others would use a link. */
  passwordHash: string | null;
};

const MINUTE_MS = 60_000;

/** When a patient wrote on a day: between seven and ten in the morning, and never later than now. */
function writingHour(zone: string, index: number, now: Date) {
  return (on: LocalDate) => {
    const midnight = endOfDay(addDays(on, -1), zone).getTime();
    const at = midnight + (420 + ((index * 37 + isoWeekday(on) * 23) % 180)) * MINUTE_MS;
    return new Date(Math.min(at, now.getTime() - (4 + (index % 9)) * MINUTE_MS));
  };
}

/** Stores one demo patient with all that happened so far, then has the rules write the summary. */
export async function seedPatient(tx: Transaction, place: Place, person: DemoPatient): Promise<void> {
  const { clinic, therapist, index, now } = place;
  const { clinicId, timeZone } = clinic;
  const { simulated, startedOn } = person;
  const draw: Random = random(9_100, index);
  const today = localDateIn(now, timeZone);
  const writtenOn = writingHour(timeZone, index, now);
  const [userId, patientId, episodeId] = [newId(), newId(), newId()];
  const createdAt = new Date(writtenOn(startedOn).getTime() - 2 * 86_400_000);
  const name = `${person.givenName} ${person.familyName}`;
  const of = { clinicId, patientId, episodeId };

  const patient = {
    clinicId,
    id: patientId,
    userId,
    givenName: person.givenName,
    familyName: person.familyName,
    birthOn: person.birthOn,
    email: demoEmail(name),
    phone: `(503) 555-${String(100 + index).padStart(4, '0')}`,
    timeZone,
    createdAt,
  };
  const episode = {
    clinicId,
    id: episodeId,
    patientId,
    careTeamId: place.careTeamId,
    therapistId: therapist.staffId,
    startedOn,
    endedOn: null,
    onsetOn: simulated.timeline.onsetOn ?? null,
    side: index % 3 === 0 ? ('right' as const) : ('left' as const),
    goal:
      ['to the market and back', 'walk the dog again', 'half an hour by the river', 'back to the garden'][index % 4] ??
      '',
    createdAt,
  };
  const { version, points } = consentText(clinic.name, '911');
  await tx.insert(users).values({
    clinicId,
    id: userId,
    kind: 'patient',
    email: patient.email,
    passwordHash: place.passwordHash,
    createdAt,
  });
  await tx.insert(patients).values(patient);
  await tx.insert(episodes).values(episode);
  await tx
    .insert(consents)
    .values({ clinicId, id: newId(), patientId, version, words: points.join('\n'), givenAt: createdAt });

  const log = (on: LocalDate) => ({
    ...of,
    id: newId(),
    on,
    writtenAt: writtenOn(on),
    receivedAt: new Date(writtenOn(on).getTime() + 2_000),
    zone: timeZone,
    contentHash: 'demo',
  });
  const { answersToday } = person;
  const proms = demoProms(simulated.timeline, index, today);
  const timeline = Timeline.parse({
    ...simulated.timeline,
    proms,
    timeZone,
    asOf: today,
    safetyChecks: [
      ...(simulated.timeline.safetyChecks ?? []).filter(({ on }) => !answersToday || on < today),
      ...(answersToday ? [{ on: today, answers: answersToday }] : []),
    ],
  });
  await tx.insert(intakes).values({
    ...of,
    id: newId(),
    on: startedOn,
    writtenAt: writtenOn(startedOn),
    zone: timeZone,
    history: timeline.intake?.history ?? {},
    answers: timeline.intake?.answers ?? {},
  });
  await insertAll(
    tx,
    painLogs,
    (simulated.timeline.painLogs ?? []).map(({ on, legNprs, backNprs, furthest, nightPain }) => ({
      ...log(on),
      legNprs,
      backNprs,
      furthest,
      nightPain,
    })),
  );
  const firstMinutes = timeline.plan[0]?.quotaMinutes ?? 8;
  const { testWalkDays } = person;
  const plans = testWalkDays ? [] : demoPlans(index, startedOn, person.day, firstMinutes);
  const planOn = (on: LocalDate) => plans.findLast(({ effectiveOn }) => effectiveOn <= on)?.plan;
  /** The day's walks together, as near to this plan as the simulated walk came to its own quota. */
  const minutesOn = (on: LocalDate, minutes: number) => {
    const plan = planOn(on);
    const share = Math.min(1.05, minutes / firstMinutes);
    return Math.max(1, Math.round(share * (plan ? plan.minutesPerBout * plan.boutsPerDay : firstMinutes)));
  };
  await insertAll(
    tx,
    walkLogs,
    (testWalkDays ? [] : timeline.walkLogs).map((walk) => ({
      ...log(walk.on),
      minutes: minutesOn(walk.on, walk.minutes ?? 1),
      // Who walks on a day walks them all.
      bouts: planOn(walk.on)?.boutsPerDay ?? 1,
      breaks: walk.breaks,
      surface: walk.surface === 'gentle-slopes' ? ('gentle-slopes' as const) : ('flat' as const),
      painBefore: walk.painBefore,
      painPeak: walk.painPeak,
      painNextMorning: walk.on < today ? walk.painNextMorning : null,
    })),
  );
  await insertAll(
    tx,
    walkLogs,
    demoTestWalks(timeline, testWalkDays ?? [], firstMinutes).map((walk) => ({ ...log(walk.on), ...walk })),
  );
  await insertAll(
    tx,
    safetyChecks,
    timeline.safetyChecks.map(({ on, answers }) => ({
      ...log(on),
      answers,
      nothingNew: Object.keys(answers).length === 0,
    })),
  );
  await insertAll(
    tx,
    promResponses,
    proms.map(({ on, instrument, score, answers }) => ({
      ...log(on),
      instrument,
      score,
      answers,
      enteredBy: answers ? null : therapist.staffId,
    })),
  );
  await insertAll(
    tx,
    selfCareLogs,
    timeline.painLogs
      .filter(() => draw.chance(0.6))
      .map(({ on }) => ({
        ...log(on),
        ...draw.pick([
          [{ kind: 'stretch' as const, what: 'knee-hug' }, 4],
          [{ kind: 'heat' as const, what: '', relief: 'little' as const }, 2],
          [{ kind: 'medicine' as const, what: 'Ibuprofen', relief: 'little' as const }, 1],
        ]),
      })),
  );
  await insertAll(
    tx,
    planRevisions,
    plans.map(({ plan, revision, effectiveOn }) => ({
      ...of,
      ...plan,
      id: newId(),
      revision,
      effectiveOn,
      signedBy: therapist.staffId,
      signedAt: new Date(writtenOn(effectiveOn).getTime() - 30 * MINUTE_MS),
    })),
  );
  await insertAll(
    tx,
    sightings,
    Array.from({ length: Math.min(person.day, 14) }, (_, back) => addDays(today, -back - 1))
      .filter((on) => isoWeekday(on) <= 5 && on >= startedOn)
      .map((on) => ({
        ...of,
        id: newId(),
        staffId: therapist.staffId,
        seenAt: new Date(endOfDay(on, timeZone).getTime() - (460 + (index % 40)) * MINUTE_MS),
      })),
  );
  if (index % 2 === 0)
    await tx.insert(examinations).values({
      ...of,
      id: newId(),
      examinedOn: startedOn,
      slrLeftDegrees: episode.side === 'left' ? 50 : 80,
      slrRightDegrees: episode.side === 'right' ? 50 : 80,
      strength: {
        ankleDorsiflexion: { left: 5, right: 5 },
        bigToeExtension: { left: 5, right: episode.side === 'right' ? 4 : 5 },
      },
      reflexes: { knee: { left: 'normal', right: 'normal' }, ankle: { left: 'normal', right: 'normal' } },
      sensation: { L5: { left: 'normal', right: 'normal' }, S1: { left: 'normal', right: 'normal' } },
      note: 'Walks with a short step on the sore side.',
      recordedBy: therapist.staffId,
      recordedAt: createdAt,
    });

  const reviewAfterDays = index % 4 === 0 ? 90 : 5;
  const dueAtOf = ({ urgency, raisedOn }: { urgency: Urgency; raisedOn: LocalDate }) => {
    const due = dueOn(urgency, raisedOn);
    return due === null ? null : endOfDay(due, timeZone);
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
      dueOn: addDays(localDateIn(signedAt, timeZone), 7),
      letter: `Please see ${name}, born ${longDate(person.birthOn)}, and advise on further studies. After six weeks of graded walking the pain has not improved as we hoped.\n\nWith kind regards,\n${therapist.name}\n${clinic.name}`,
      status,
      signedBy: therapist.staffId,
      signedAt,
      changedAt: signedAt,
    });
    await tx.insert(referralFlags).values({ clinicId, referralId, flagId: referred.id });
  }
  await reassess(tx, episode, patient, now);
  await seedProposals(tx, { episode, patient, therapist, now, writtenOn });
}
