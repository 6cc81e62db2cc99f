import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Database, type PatientActor, atFrontDoor, connect, sessions, users } from '@cairn/db';
import { aClinic, aPatient, aStaffMember } from '@cairn/db/factories';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { closeSession, openSession } from './session.ts';
import { whoAsks } from './whoAsks.ts';

const NOW = new Date('2026-11-20T20:00:00Z');
const DAY = 86_400_000;
const afterDays = (days: number) => new Date(NOW.getTime() + days * DAY);

let database: TestDatabase;
let db: Database;
let newPatient: () => Promise<PatientActor>;
beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'who_asks');
  db = connect(database.appUrl, 2);
  const { clinicId, careTeamId } = await aClinic(db);
  const therapist = await aStaffMember(db, clinicId, { careTeamId });
  newPatient = async () => (await aPatient(db, { therapist, careTeamId, startedOn: '2026-10-10' })).actor;
});
afterAll(async () => {
  await db.end();
  await database.drop();
});

const signedIn = async () => {
  const actor = await newPatient();
  const { token } = await atFrontDoor(db, (tx) =>
    openSession(tx, 'patient', { clinicId: actor.clinicId, id: actor.userId }, NOW),
  );
  const expiresAt = async () =>
    (await atFrontDoor(db, (tx) => tx.select().from(sessions).where(eq(sessions.userId, actor.userId))))[0]?.expiresAt;
  return { actor, token, expiresAt, cookie: `cairn-patient.session=${token}` };
};

describe('who asks', () => {
  test.each([
    ['alone', (cookie: string) => cookie],
    ['among others', (cookie: string) => `theme=dark; ${cookie}; cairn-console.session=other`],
    ['without the space', (cookie: string) => `a=b;${cookie};c=d`],
  ])('is found by the session cookie %s', async (_name, among) => {
    const { actor, cookie } = await signedIn();
    expect(await whoAsks(db, 'patient', among(cookie), NOW)).toEqual(actor);
  });

  test('is nobody without the cookie of this app, or with one that only ends alike', async () => {
    const { token } = await signedIn();
    for (const cookies of [
      null,
      undefined,
      '',
      'cairn-patient.session=',
      `cairn-console.session=${token}`,
      `x-cairn-patient.session=${token}`,
      `cairn-patient.session.0=${token}`,
      `theme="; cairn-patient.session=wrong"`,
    ])
      expect(await whoAsks(db, 'patient', cookies, NOW), String(cookies)).toBeNull();
  });

  test('is nobody from the moment the session or the access has ended', async () => {
    const [left, ended] = [await signedIn(), await signedIn()];
    await closeSession(db, left.token);
    expect(await whoAsks(db, 'patient', left.cookie, NOW)).toBeNull();
    await atFrontDoor(db, (tx) => tx.update(users).set({ disabledAt: NOW }).where(eq(users.id, ended.actor.userId)));
    expect(await whoAsks(db, 'patient', ended.cookie, NOW)).toBeNull();
  });

  test('keeps the session going, but moves its end only once a twelfth of it is over', async () => {
    const { cookie, expiresAt } = await signedIn();
    await whoAsks(db, 'patient', cookie, afterDays(7.4));
    expect(await expiresAt()).toEqual(afterDays(90));
    await whoAsks(db, 'patient', cookie, afterDays(7.6));
    expect(await expiresAt()).toEqual(afterDays(97.6));
    expect(await whoAsks(db, 'patient', cookie, afterDays(97))).not.toBeNull();
  });
});
