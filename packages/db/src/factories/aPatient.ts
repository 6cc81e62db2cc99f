import { type LocalDate, newId } from '@cairn/vocabulary';
import type { Database } from '../connect.ts';
import { episodes, intakes, patients, users } from '../schema/index.ts';
import { type PatientActor, type StaffActor, withActor } from '../withActor.ts';

type Wanted = {
  therapist: StaffActor;
  careTeamId: string;
  /** Day 1; null for a patient who was invited and has not begun. */
  startedOn: LocalDate | null;
  givenName?: string;
  familyName?: string;
  email?: string;
  timeZone?: string;
  passwordHash?: string;
};

/** A patient with one open episode, signed up and begun unless `startedOn` is null. */
export async function aPatient(db: Database, wanted: Wanted) {
  const { therapist, careTeamId, startedOn, timeZone = 'America/Los_Angeles' } = wanted;
  const { clinicId } = therapist;
  const [userId, patientId, episodeId] = [newId(), newId(), newId()];
  const { givenName = 'Rosa', familyName = 'Delgado', email = `${userId}@patient.example` } = wanted;
  const createdAt = new Date(`${startedOn ?? '2026-09-01'}T15:00:00Z`);
  await withActor(db, { kind: 'system', clinicId }, async (tx) => {
    if (startedOn)
      await tx
        .insert(users)
        .values({ clinicId, id: userId, kind: 'patient', email, passwordHash: wanted.passwordHash ?? null, createdAt });
    await tx.insert(patients).values({
      clinicId,
      id: patientId,
      userId: startedOn ? userId : null,
      givenName,
      familyName,
      birthOn: '1968-03-09',
      email,
      phone: '(503) 555-0176',
      timeZone,
      createdAt,
    });
    await tx.insert(episodes).values({
      clinicId,
      id: episodeId,
      patientId,
      careTeamId,
      therapistId: therapist.staffId,
      startedOn,
      side: startedOn ? 'right' : null,
      goal: 'to the market and back',
      createdAt,
    });
    if (startedOn)
      await tx.insert(intakes).values({
        clinicId,
        patientId,
        episodeId,
        id: newId(),
        on: startedOn,
        writtenAt: createdAt,
        zone: timeZone,
        history: {},
        answers: {},
      });
  });
  const actor: PatientActor = { kind: 'patient', clinicId, userId, patientId, name: `${givenName} ${familyName}` };
  return { actor, episodeId };
}
