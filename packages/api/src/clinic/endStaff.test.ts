import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { hashPassword, makeSignInLink, readSession, signInWithLink, signInWithPassword } from '@cairn/auth';
import { atFrontDoor, sessions, signInLinks, users } from '@cairn/db';
import { aStaffMember } from '@cairn/db/factories';
import { newId } from '@cairn/vocabulary';
import { NOW, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('clinic_end_staff');
const password = 'plum canoe lantern forty';

/** A therapist of the clinic with a password. */
async function someone(over: object = {}) {
  const email = `${newId()}@clinic.example`;
  return { email, ...(await aStaffMember(suite.db, suite.clinicId, { email, ...over })) };
}
const end = (staffId: string, actor = suite.administrator) => suite.as(actor).clinic.endStaff({ staffId });
const listed = async (staffId: string) =>
  (await suite.as(suite.administrator).clinic.staff()).members.find(({ id }) => id === staffId);
const linkFor = ({ clinicId, userId }: { clinicId: string; userId: string }) =>
  atFrontDoor(suite.db, (tx) => makeSignInLink(tx, { clinicId, id: userId }, NOW));

describe('clinic.endStaff', () => {
  test('ends sessions and links at once, lets nobody in any more and says so in the list; with the audit row', async () => {
    const left = await someone({ passwordHash: await hashPassword(password) });
    const stays = await someone();
    const stayingLink = await linkFor(stays);
    const signIn = () => signInWithPassword(suite.db, 'console', left.email, password, NOW);
    const token = (await signIn())?.token ?? '';
    const link = await linkFor(left);
    expect(await readSession(suite.db, 'console', token, NOW)).not.toBeNull();
    expect(await listed(left.staffId)).toMatchObject({ ended: false });

    await end(left.staffId);

    expect(await readSession(suite.db, 'console', token, NOW)).toBeNull();
    expect(await signInWithLink(suite.db, 'console', link, NOW)).toBeNull();
    expect(await signIn()).toBeNull();
    expect(await listed(left.staffId)).toMatchObject({ ended: true });
    await atFrontDoor(suite.db, async (tx) => {
      for (const table of [sessions, signInLinks])
        expect(
          await tx
            .select()
            .from(table)
            .where(and(eq(table.clinicId, left.clinicId), eq(table.userId, left.userId))),
        ).toEqual([]);
      expect(await tx.select().from(users).where(eq(users.id, left.userId))).toMatchObject([{ disabledAt: NOW }]);
    });
    const events = await suite.audits(suite.clinicId, 'clinic.endStaff');
    expect(events.filter(({ entityId }) => entityId === left.staffId)).toMatchObject([
      { userId: suite.administrator.userId, at: NOW },
    ]);
    expect(await listed(stays.staffId)).toMatchObject({ ended: false });
    expect(await signInWithLink(suite.db, 'console', stayingLink, NOW)).not.toBeNull();
  });

  test('one’s own access is refused by field', async () => {
    const refusal = await suite.refused(() => end(suite.administrator.staffId));
    expect(refusal).toMatchObject({
      code: 'BAD_REQUEST',
      message: 'You cannot end your own access.',
      fields: ['staffId'],
    });
  });

  test('of another clinic, and of nobody, it is not found', async () => {
    for (const staffId of [suite.stranger.staffId, newId()])
      expect(await suite.refused(() => end(staffId))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await suite.refused(() => end('nobody'))).toMatchObject({ code: 'BAD_REQUEST', fields: ['staffId'] });
  });

  test('ended already is a conflict; of two at once one ends it', async () => {
    const { staffId } = await someone();
    const done = await Promise.allSettled([end(staffId), end(staffId)]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await suite.refused(() => end(staffId))).toMatchObject({ code: 'CONFLICT' });
  });

  test('two administrators who end each other at once: one stays', async () => {
    const [one, other] = [await someone({ role: 'administrator' }), await someone({ role: 'administrator' })];
    const done = await Promise.allSettled([end(one.staffId, other), end(other.staffId, one)]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'UNAUTHORIZED' } });
  });

  test('only an administrator ends access', async () => {
    const { staffId } = await someone();
    for (const actor of [suite.therapist, suite.lead, suite.patient])
      expect(await refusalOf(suite.as(actor).clinic.endStaff({ staffId }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await listed(staffId)).toMatchObject({ ended: false });
  });
});
