import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { readSession, signInWithPassword } from '@cairn/auth';
import { staff, users, withActor } from '@cairn/db';
import { newId } from '@cairn/vocabulary';
import { NOW, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('clinic_add_staff');
const password = 'plum canoe lantern forty';
const someone = (over: object = {}) => ({
  name: 'Ines Barros',
  credentials: 'DPT',
  email: `${newId()}@clinic.example`,
  role: 'therapist' as const,
  password,
  careTeamIds: [suite.careTeamId],
  ...over,
});

describe('clinic.addStaff', () => {
  test('adds someone who can sign in and sees the patients of their care team; with the audit row', async () => {
    const input = someone();
    const { staffId } = await suite.as(suite.administrator).clinic.addStaff(input);
    const opened = await signInWithPassword(suite.db, 'console', input.email, password, NOW);
    const session = await readSession(suite.db, 'console', opened?.token ?? '', NOW);
    expect(session?.actor).toMatchObject({ kind: 'staff', staffId, role: 'therapist', name: 'Ines Barros' });
    await expect(suite.as(session?.actor ?? null).chart.read({ episodeId: suite.episodeId })).resolves.toHaveProperty(
      'patient',
    );
    const events = await suite.audits(suite.clinicId, 'clinic.addStaff');
    expect(events.filter(({ entityId }) => entityId === staffId)).toMatchObject([
      { userId: suite.administrator.userId, detail: { role: 'therapist' } },
    ]);
    const [account] = await withActor(suite.db, suite.administrator, (tx) =>
      tx.select().from(users).where(eq(users.email, input.email)),
    );
    expect(account?.passwordHash).toMatch(/^\$argon2id\$/);
  });

  test('an address of the clinic’s staff is refused; two at once add one', async () => {
    const input = someone();
    const done = await Promise.allSettled(
      [input, input].map((one) => suite.as(suite.administrator).clinic.addStaff(one)),
    );
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).not.toMatchObject({
      reason: { code: 'INTERNAL_SERVER_ERROR' },
    });
    const refusal = await suite.refused(() =>
      suite.as(suite.administrator).clinic.addStaff(someone({ email: input.email })),
    );
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: ['email'] });
  });

  test.each([
    ['no name', () => ({ name: '' }), 'name'],
    ['an address that is none', () => ({ email: 'ines' }), 'email'],
    ['an unknown role', () => ({ role: 'owner' }), 'role'],
    ['a short password', () => ({ password: 'fourteen chars' }), 'password'],
    ['an easy password', () => ({ password: 'passwordpassword' }), 'password'],
    ['their own name as password', () => ({ password: 'InesBarros12345' }), 'password'],
    ['a care team of another clinic', () => ({ careTeamIds: [suite.elsewhere.careTeamId] }), 'careTeamIds'],
    ['a care team that does not exist', () => ({ careTeamIds: [newId()] }), 'careTeamIds'],
    ['an unknown key', () => ({ clinicId: suite.elsewhere.clinicId }), 'clinicId'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const refusal = await suite.refused(() => suite.as(suite.administrator).clinic.addStaff(someone(over())));
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: [field] });
  });

  test('a care team named twice counts once', async () => {
    const input = someone({ careTeamIds: [suite.careTeamId, suite.careTeamId] });
    await expect(suite.as(suite.administrator).clinic.addStaff(input)).resolves.toHaveProperty('staffId');
  });

  test('only an administrator adds staff, and only to their own clinic', async () => {
    for (const actor of [suite.therapist, suite.lead, suite.patient])
      expect(await refusalOf(suite.as(actor).clinic.addStaff(someone()))).toMatchObject({ code: 'FORBIDDEN' });
    const { staffId } = await suite.as(suite.administrator).clinic.addStaff(someone());
    const there = await withActor(suite.db, suite.stranger, (tx) => tx.select().from(staff));
    expect(there.map(({ id }) => id)).not.toContain(staffId);
  });
});
