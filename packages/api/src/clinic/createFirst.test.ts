import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readSession, signInWithLink } from '@cairn/auth';
import { type Database, atFrontDoor, auditEvents, careTeams, clinics, connect, policies, withActor } from '@cairn/db';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { createCaller } from '../root.ts';
import { NOW } from '../testing/aSuite.ts';
import { inputs } from '../testing/inputs.ts';
import { refusalOf } from '../testing/refusalOf.ts';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'clinic_create_first');
  db = connect(database.appUrl, 4);
});
afterAll(async () => {
  await db.end();
  await database.drop();
});

type Input = Parameters<ReturnType<typeof createCaller>['clinic']['createFirst']>[0];
const input = (over: object = {}) => ({ ...inputs['clinic.createFirst']?.({} as never), ...over }) as Input;
const visitor = () => createCaller({ db, actor: null, now: () => NOW, mailer: () => Promise.resolve() });
const countOfClinics = async () => (await atFrontDoor(db, (tx) => tx.select().from(clinics))).length;

/** In this order: an installation is empty only once. */
describe('clinic.createFirst', () => {
  test.each([
    ['no name', { clinicName: ' ' }, 'clinicName'],
    ['no phone', { phone: '' }, 'phone'],
    ['an emergency number in words', { emergencyNumber: 'call us' }, 'emergencyNumber'],
    ['an unknown zone', { timeZone: 'America/Portland' }, 'timeZone'],
    ['an address that is none', { email: 'noor' }, 'email'],
    ['a short password', { password: 'short' }, 'password'],
    ['the clinic’s name as password', { password: 'BirchLanePhysicalTherapy' }, 'password'],
    ['an unknown key', { demo: true }, 'demo'],
  ])('refuses %s by field and stays empty', async (_name, over, field) => {
    expect(await refusalOf(visitor().clinic.createFirst(input(over)))).toMatchObject({
      code: 'BAD_REQUEST',
      fields: [field],
    });
    expect(await countOfClinics()).toBe(0);
    expect(await visitor().clinic.isFirst()).toBe(true);
  });

  test('of two first visitors at once one opens the clinic, the other finds one', async () => {
    const both = ['noor@birchlane.example', 'ola@birchlane.example'].map((email) =>
      visitor().clinic.createFirst(input({ email })),
    );
    const done = await Promise.allSettled(both);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'NOT_FOUND' } });
    expect(await countOfClinics()).toBe(1);
    expect(await visitor().clinic.isFirst()).toBe(false);

    const opened = done.find((one) => one.status === 'fulfilled')?.value;
    const signedIn = await signInWithLink(db, 'console', opened?.signInToken ?? '', NOW);
    const session = await readSession(db, 'console', signedIn?.token ?? '', NOW);
    expect(session?.actor).toMatchObject({ kind: 'staff', role: 'administrator', name: 'Noor Rahman' });
    const { clinicId, userId } = session?.actor ?? { clinicId: '', userId: '' };
    await withActor(db, { kind: 'system', clinicId }, async (tx) => {
      expect(await tx.select().from(clinics)).toMatchObject([{ name: 'Birch Lane Physical Therapy' }]);
      expect(await tx.select().from(policies)).toMatchObject([{ version: 1, document: { emergencyNumber: '112' } }]);
      expect(await tx.select().from(careTeams)).toHaveLength(1);
      const events = await tx.select().from(auditEvents);
      expect(events.filter(({ action }) => action === 'clinic.createFirst')).toMatchObject([{ userId, at: NOW }]);
    });
  });

  test('a second clinic is not opened this way', async () => {
    expect(await refusalOf(visitor().clinic.createFirst(input({ email: 'pat@birchlane.example' })))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await countOfClinics()).toBe(1);
  });
});
