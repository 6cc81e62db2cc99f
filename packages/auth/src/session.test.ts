import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Database, type PatientActor, type StaffActor, atFrontDoor, connect, sessions, users } from '@cairn/db';
import { aClinic, aPatient, aStaffMember } from '@cairn/db/factories';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { type App, closeSession, extendSession, openSession, readSession, sessionSeconds } from './session.ts';
import { newToken } from './token.ts';

const NOW = new Date('2026-11-20T20:00:00Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

let database: TestDatabase;
let db: Database;
let therapist: StaffActor;
let newPatient: () => Promise<PatientActor>;
beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'session');
  db = connect(database.appUrl, 2);
  const { clinicId, careTeamId } = await aClinic(db);
  therapist = await aStaffMember(db, clinicId, { careTeamId, role: 'lead' });
  newPatient = async () => (await aPatient(db, { therapist, careTeamId, startedOn: '2026-10-10' })).actor;
});
afterAll(async () => {
  await db.end();
  await database.drop();
});

const open = (app: App, { clinicId, userId }: { clinicId: string; userId: string }) =>
  atFrontDoor(db, (tx) => openSession(tx, app, { clinicId, id: userId }, NOW));
const read = (token: string, app: App = 'patient', at = NOW) => readSession(db, app, token, at);

describe('a session', () => {
  test('says who holds it: patient or staff with their role', async () => {
    const patient = await newPatient();
    expect((await read((await open('patient', patient)).token))?.actor).toEqual(patient);
    expect((await read((await open('console', therapist)).token, 'console'))?.actor).toEqual(therapist);
  });

  test.each([
    ['patient', 90 * 86_400],
    ['console', 12 * 3600],
  ] as const)('of the %s app ends %i seconds after it was opened', async (app, seconds) => {
    expect(sessionSeconds[app]).toBe(seconds);
    const { token, expiresAt } = await open(app, app === 'patient' ? await newPatient() : therapist);
    expect(expiresAt).toEqual(after(seconds));
    expect(await read(token, app, after(seconds - 1))).not.toBeNull();
    expect(await read(token, app, after(seconds))).toBeNull();
  });

  test('in use it is extended', async () => {
    const { token, expiresAt } = await open('console', therapist);
    await extendSession(db, token, new Date(expiresAt.getTime() + 3_600_000));
    expect(await read(token, 'console', new Date(expiresAt.getTime() + 3_599_000))).not.toBeNull();
  });

  test('closed, or its row deleted, it has ended at once; others of the same person go on', async () => {
    const patient = await newPatient();
    const [phone, tablet] = [await open('patient', patient), await open('patient', patient)];
    await closeSession(db, phone.token);
    expect(await read(phone.token)).toBeNull();
    expect(await read(tablet.token)).not.toBeNull();
    await atFrontDoor(db, (tx) => tx.delete(sessions).where(eq(sessions.userId, patient.userId)));
    expect(await read(tablet.token)).toBeNull();
  });

  test('of a disabled account is none, at once', async () => {
    const patient = await newPatient();
    const { token } = await open('patient', patient);
    await atFrontDoor(db, (tx) => tx.update(users).set({ disabledAt: NOW }).where(eq(users.id, patient.userId)));
    expect(await read(token)).toBeNull();
  });

  test('of one app is none of the other; an unknown token is none of either', async () => {
    expect(await read((await open('patient', await newPatient())).token, 'console')).toBeNull();
    expect(await read((await open('console', therapist)).token, 'patient')).toBeNull();
    for (const token of ['', newToken(), 'a\u0000b']) expect(await read(token)).toBeNull();
  });

  test('leaves only the hash of its token in the database', async () => {
    const patient = await newPatient();
    const { token } = await open('patient', patient);
    const rows = await atFrontDoor(db, (tx) => tx.select().from(sessions).where(eq(sessions.userId, patient.userId)));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
