import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Database, type StaffActor, atFrontDoor, auditEvents, connect, signInLinks, users } from '@cairn/db';
import { aClinic, aPatient, aStaffMember } from '@cairn/db/factories';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { newId } from '@cairn/vocabulary';
import { hashPassword } from './password.ts';
import type { App } from './session.ts';
import { makeSignInLink, makeSignInLinks, signInWithLink, signInWithPassword } from './signIn.ts';
import { newToken } from './token.ts';

const NOW = new Date('2026-11-20T20:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const password = 'plum canoe lantern forty';

let database: TestDatabase;
let db: Database;
let careTeamId: string;
let clinicId: string;
let therapist: StaffActor;
let passwordHash: string;
beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'sign_in');
  db = connect(database.appUrl, 4);
  passwordHash = await hashPassword(password);
  ({ clinicId, careTeamId } = await aClinic(db));
  therapist = await aStaffMember(db, clinicId, { careTeamId });
});
afterAll(async () => {
  await db.end();
  await database.drop();
});

/** A patient with a password and an address of their own. */
async function someone(over: { passwordHash?: string } = { passwordHash }) {
  const email = `${newId()}@post.example`;
  const { actor } = await aPatient(db, { therapist, careTeamId, startedOn: '2026-10-10', email, ...over });
  return { email, ...actor };
}
const signIn = (email: string, given = password, { at = NOW, app = 'patient' as App } = {}) =>
  signInWithPassword(db, app, email, given, at);
const disable = (userId: string) =>
  atFrontDoor(db, (tx) => tx.update(users).set({ disabledAt: NOW }).where(eq(users.id, userId)));

describe('sign-in with a password', () => {
  test('opens a session of the right one and writes it to the audit trail', async () => {
    const { email, userId } = await someone();
    expect(await signIn(email)).toMatchObject({ userId, token: expect.stringMatching(/^[\w-]{43}$/) as string });
    const opened = await atFrontDoor(db, (tx) =>
      tx
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.userId, userId), eq(auditEvents.action, 'session.open'))),
    );
    expect(opened).toMatchObject([{ actorKind: 'patient', at: NOW }]);
  });

  test('the address may be written in capitals and spaces; the password must be as it is', async () => {
    const { email } = await someone();
    expect(await signIn(`  ${email.toUpperCase()} `)).not.toBeNull();
    expect(await signIn(email, password.toUpperCase())).toBeNull();
    expect(await signIn(email, `${password} `)).toBeNull();
  });

  test('the same letters composed another way are the same password', async () => {
    const { email } = await someone({ passwordHash: await hashPassword('caf\u00e9 canoe lantern') });
    expect(await signIn(email, 'cafe\u0301 canoe lantern')).not.toBeNull();
  });

  test('wrong, unknown, without a password, disabled, of the other app: each is null and nothing else', async () => {
    const [known, without, disabled] = [await someone(), await someone({}), await someone()];
    await disable(disabled.userId);
    expect(await signIn(known.email, 'plum canoe lantern fifty')).toBeNull();
    expect(await signIn(known.email, '')).toBeNull();
    expect(await signIn(`${newId()}@nowhere.example`)).toBeNull();
    expect(await signIn(without.email, '')).toBeNull();
    expect(await signIn(disabled.email)).toBeNull();
    expect(await signIn(known.email, password, { app: 'console' })).toBeNull();
    const staffEmail = `${newId()}@clinic.example`;
    await aStaffMember(db, clinicId, { email: staffEmail, passwordHash });
    expect(await signIn(staffEmail)).toBeNull();
    expect(await signIn(staffEmail, password, { app: 'console' })).not.toBeNull();
  });

  test('ten wrong tries lock the account for 15 minutes, also for the right password', async () => {
    const { email } = await someone();
    for (let tries = 0; tries < 10; tries += 1) expect(await signIn(email, 'wrong')).toBeNull();
    expect(await signIn(email)).toBeNull();
    expect(await signIn(email, password, { at: after(14.9) })).toBeNull();
    expect(await signIn(email, password, { at: after(15.1) })).not.toBeNull();
  });

  test('tries while it is locked do not lock it for longer', async () => {
    const { email } = await someone();
    for (let tries = 0; tries < 14; tries += 1) await signIn(email, 'wrong', { at: after(tries) });
    expect(await signIn(email, password, { at: after(9 + 15.1) })).not.toBeNull();
  });

  test.each([10, 16, 64])('%i wrong tries at once lock it as well', async (tries) => {
    const { email } = await someone();
    await Promise.all(Array.from({ length: tries }, () => signIn(email, 'wrong')));
    expect(await signIn(email)).toBeNull();
    expect(await signIn(email, password, { at: after(14.9) })).toBeNull();
    expect(await signIn(email, password, { at: after(15.1) })).not.toBeNull();
  });

  test('a password longer than any that can be set is wrong, whatever is stored', async () => {
    const long = 'plum canoe '.repeat(24);
    const { email } = await someone({ passwordHash: await hashPassword(long) });
    expect(await signIn(email, long)).toBeNull();
    expect(await signIn(email, long.slice(0, 256))).toBeNull();
    const { email: other } = await someone({ passwordHash: await hashPassword(long.slice(0, 256)) });
    expect(await signIn(other, long.slice(0, 256))).not.toBeNull();
  });

  test.each(['', 'no address', 'a\u0000b@post.example', `${'a'.repeat(300)}@post.example`])(
    'what is no address (%j) is as an unknown one',
    async (email) => {
      expect(await signIn(email)).toBeNull();
    },
  );

  test('nine wrong tries do not lock it, and the right one starts the count anew', async () => {
    const { email } = await someone();
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 9; tries += 1) await signIn(email, 'wrong');
      expect(await signIn(email)).not.toBeNull();
    }
  });

  test('one address at two clinics: the password decides which', async () => {
    const { email, userId } = await someone();
    const other = await aClinic(db);
    const there = await aStaffMember(db, other.clinicId, { careTeamId: other.careTeamId });
    const elsewhere = await aPatient(db, {
      therapist: there,
      careTeamId: other.careTeamId,
      startedOn: '2026-10-10',
      email,
      passwordHash: await hashPassword('another long secret here'),
    });
    expect(await signIn(email)).toMatchObject({ userId });
    expect(await signIn(email, 'another long secret here')).toMatchObject({ userId: elsewhere.actor.userId });
  });
});

describe('sign-in with a link', () => {
  const link = (user: { clinicId: string; userId: string }) =>
    atFrontDoor(db, (tx) => makeSignInLink(tx, { clinicId: user.clinicId, id: user.userId }, NOW));
  const open = (token: string, { at = NOW, app = 'patient' as App } = {}) => signInWithLink(db, app, token, at);

  test('works once, also when it is opened twice at the same moment', async () => {
    const user = await someone();
    const token = await link(user);
    const both = await Promise.all([open(token), open(token)]);
    expect(both.filter((session) => session !== null)).toMatchObject([{ userId: user.userId }]);
    expect(await open(token)).toBeNull();
  });

  test.each([
    [29.9, true],
    [30, false],
    [60, false],
  ])('after %d minutes it works: %s', async (minutes, works) => {
    const token = await link(await someone());
    expect((await open(token, { at: after(minutes) })) !== null).toBe(works);
  });

  test('unknown, of the other app, of a disabled account: null', async () => {
    const [known, disabled] = [await someone(), await someone()];
    const token = await link(disabled);
    await disable(disabled.userId);
    expect(await open(newToken())).toBeNull();
    expect(await open('')).toBeNull();
    expect(await open(await link(known), { app: 'console' })).toBeNull();
    expect(await open(token)).toBeNull();
  });

  test('only its hash is stored', async () => {
    const user = await someone();
    const token = await link(user);
    const rows = await atFrontDoor(db, (tx) =>
      tx.select().from(signInLinks).where(eq(signInLinks.userId, user.userId)),
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('asked for by address: one a minute, none for unknown and disabled ones', async () => {
    const [user, disabled] = [await someone(), await someone()];
    await disable(disabled.userId);
    expect(await makeSignInLinks(db, 'patient', user.email, NOW)).toHaveLength(1);
    expect(await makeSignInLinks(db, 'patient', user.email, after(0.9))).toEqual([]);
    expect(await makeSignInLinks(db, 'patient', user.email, after(1.1))).toHaveLength(1);
    expect(await makeSignInLinks(db, 'console', user.email, after(9))).toEqual([]);
    expect(await makeSignInLinks(db, 'patient', disabled.email, NOW)).toEqual([]);
    expect(await makeSignInLinks(db, 'patient', `${newId()}@nowhere.example`, NOW)).toEqual([]);
  });
});
