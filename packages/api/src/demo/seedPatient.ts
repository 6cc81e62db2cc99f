import { type Random, random } from '@cairn/cohort';
import {
  type StaffActor,
  type Transaction,
  consents,
  episodes,
  examinations,
  patients,
  planRevisions,
  sightings,
  users,
} from '@cairn/db';
import { type LocalDate, Timeline, addDays, isoWeekday, localDateIn, newId } from '@cairn/vocabulary';
import { endOfDay } from '../assessment/endOfDay.ts';
import { reassess } from '../assessment/reassess.ts';
import { consentText } from '../invitation/consentText.ts';
import { demoEmail } from './demoAccounts.ts';
import type { DemoPatient } from './demoPatients.ts';
import { demoPlans } from './demoPlans.ts';
import { seedDiary } from './seedDiary.ts';
import { seedFlags } from './seedFlags.ts';
import { seedProposals } from './seedProposals.ts';
import { demoProms } from './demoProms.ts';
import { insertAll } from '../insertAll.ts';

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
  const firstMinutes = timeline.plan[0]?.quotaMinutes ?? 8;
  const plans = person.testWalkDays ? [] : demoPlans(index, startedOn, person.day, firstMinutes);
  const told = { of, person, timeline, zone: timeZone, today, writtenOn, draw };
  await seedDiary(tx, { ...told, proms, plans, firstMinutes, enteredBy: therapist.staffId });
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

  await seedFlags(tx, { ...told, clinicName: clinic.name, therapist, index, now });
  await reassess(tx, episode, patient, now);
  await seedProposals(tx, { episode, patient, therapist, now, writtenOn });
}
