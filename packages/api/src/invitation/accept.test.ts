import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { readSession, signInWithLink, signInWithPassword } from '@cairn/auth';
import { consents, invitations, patients, users, withActor } from '@cairn/db';
import { newToken } from '@cairn/auth';
import { anInvitation } from '../testing/anInvitation.ts';
import { NOW, aSuite } from '../testing/aSuite.ts';
import { consentText } from './consentText.ts';

const suite = aSuite('invitation_accept');
const password = 'plum canoe lantern forty';

/** Someone who was invited and holds the mail. */
async function invited() {
  const input = anInvitation(suite.careTeamId);
  const { episodeId } = await suite.as(suite.therapist).invitation.create(input);
  const token = suite.mails.find(({ to }) => to === input.email)?.text.match(/invitation\/([\w-]{43})/)?.[1] ?? '';
  return { email: input.email, episodeId, token };
}
const patientOf = async (email: string) =>
  (await withActor(suite.db, suite.therapist, (tx) => tx.select().from(patients).where(eq(patients.email, email))))[0];

describe('invitation.accept', () => {
  test('makes the account, keeps the consent with its words, and writes the audit row', async () => {
    const { email, token } = await invited();
    await suite.as(null).invitation.accept({ token, consent: true, password });
    const patient = await patientOf(email);
    const [consent] = await withActor(suite.db, suite.therapist, (tx) =>
      tx
        .select()
        .from(consents)
        .where(eq(consents.patientId, patient?.id ?? '')),
    );
    const { version, points } = consentText('Alder Street Physical Therapy', '911');
    expect(consent).toMatchObject({ version, words: points.join('\n'), givenAt: NOW });
    const accounts = await withActor(suite.db, suite.therapist, (tx) =>
      tx.select().from(users).where(eq(users.email, email)),
    );
    expect(accounts).toMatchObject([{ id: patient?.userId, kind: 'patient' }]);
    expect(accounts[0]?.passwordHash).toMatch(/^\$argon2id\$/);
    const events = await suite.audits(suite.clinicId, 'invitation.accept');
    expect(events.filter(({ patientId }) => patientId === patient?.id)).toMatchObject([
      { actorKind: 'patient', userId: patient?.userId, detail: { consent: version } },
    ]);
  });

  test('hands back a token that signs in once, as the patient; the password works from then on', async () => {
    const { email, token, episodeId } = await invited();
    const { signInToken } = await suite.as(null).invitation.accept({ token, consent: true, password });
    const opened = await signInWithLink(suite.db, 'patient', signInToken, NOW);
    const session = await readSession(suite.db, 'patient', opened?.token ?? '', NOW);
    expect(session?.actor).toMatchObject({ kind: 'patient', name: 'Amara Nwosu' });
    expect(await suite.as(session?.actor ?? null).today.read()).toMatchObject({
      consented: true,
      day: null,
      episode: { id: episodeId },
    });
    expect(await signInWithLink(suite.db, 'patient', signInToken, NOW)).toBeNull();
    expect(await signInWithPassword(suite.db, 'patient', email, password, NOW)).toHaveProperty('token');
  });

  test('without a password there is none to guess', async () => {
    const { email, token } = await invited();
    await suite.as(null).invitation.accept({ token, consent: true });
    expect(await signInWithPassword(suite.db, 'patient', email, '', NOW)).toBeNull();
  });

  test('accepted twice, one after the other or at once, the second finds nothing', async () => {
    const { email, token } = await invited();
    const both = [1, 2].map(() => suite.as(null).invitation.accept({ token, consent: true, password }));
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(
      await suite.refused(() => suite.as(null).invitation.accept({ token, consent: true, password })),
    ).toMatchObject({ code: 'NOT_FOUND' });
    const accounts = await withActor(suite.db, suite.therapist, (tx) =>
      tx.select().from(users).where(eq(users.email, email)),
    );
    expect(accounts).toHaveLength(1);
  });

  test('unknown, used, too old: each is the same answer', async () => {
    const used = await invited();
    await suite.as(null).invitation.accept({ token: used.token, consent: true, password });
    const old = await invited();
    const afterwards = new Date(NOW.getTime() + 15 * 86_400_000);
    const answers = [];
    for (const [token, at] of [
      [newToken(), NOW],
      [used.token, NOW],
      [old.token, afterwards],
    ] as const)
      answers.push(await suite.refused(() => suite.as(null, at).invitation.accept({ token, consent: true, password })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each([
    ['no consent', { consent: false }, 'consent'],
    ['a short password', { password: 'plum canoe' }, 'password'],
    ['a huge password', { password: 'x'.repeat(257) }, 'password'],
    ['a password of one letter', { password: 'a'.repeat(20) }, 'password'],
    ['their own name as password', { password: 'AmaraNwosuAmara' }, 'password'],
    ['half a link', { token: 'abc' }, 'token'],
    ['an unknown key', { email: 'me@elsewhere.example' }, 'email'],
  ])('refuses %s by field, stores nothing, and the invitation stays open', async (_name, over, field) => {
    const { email, token } = await invited();
    const refusal = await suite.refused(() =>
      suite.as(null).invitation.accept({ token, consent: true, password, ...over } as never),
    );
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: [field] });
    const patient = await patientOf(email);
    const [invitation] = await withActor(suite.db, suite.therapist, (tx) =>
      tx
        .select()
        .from(invitations)
        .where(eq(invitations.patientId, patient?.id ?? '')),
    );
    expect(invitation?.acceptedAt).toBeNull();
  });
});
