import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { hashToken, signInWithLink } from '@cairn/auth';
import { atFrontDoor, signInLinks, users, withActor } from '@cairn/db';
import { newId } from '@cairn/vocabulary';
import { createCaller } from '../root.ts';
import { NOW, aSuite } from '../testing/aSuite.ts';

const suite = aSuite('link_request');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const mailsTo = (email: string) => suite.mails.filter(({ to }) => to === email);
const tokenIn = (text = '') => /\/sign-in\/([\w-]{43})\n/.exec(text)?.[1] ?? '';

async function someone() {
  const email = `${newId()}@post.example`;
  const { actor } = await suite.newPatient({ email });
  return { email, actor };
}
const ask = (email: string, at = NOW, app: 'patient' | 'console' = 'patient') =>
  suite.as(null, at).link.request({ app, email });

describe('link.request', () => {
  test('mails a link that signs in once, within 30 minutes', async () => {
    const { email, actor } = await someone();
    expect(await ask(email)).toEqual({ sent: true });
    const [mail] = mailsTo(email);
    expect(mail?.text).toContain('http://patient.test/sign-in/');
    const token = tokenIn(mail?.text);
    expect(await signInWithLink(suite.db, 'patient', token, later(29 * 60))).toMatchObject({ userId: actor.userId });
    expect(await signInWithLink(suite.db, 'patient', token, later(29 * 60))).toBeNull();
  });

  test('the database holds no copy of the link’s secret', async () => {
    const { email } = await someone();
    await ask(email);
    const token = tokenIn(mailsTo(email)[0]?.text);
    const rows = await atFrontDoor(suite.db, (tx) => tx.select().from(signInLinks));
    expect(rows.map(({ tokenHash }) => tokenHash)).toContain(hashToken(token));
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('the answer for an unknown address, a disabled account and the other app is the same, and nothing is mailed', async () => {
    const disabled = await someone();
    await withActor(suite.db, suite.therapist, (tx) =>
      tx.update(users).set({ disabledAt: NOW }).where(eq(users.email, disabled.email)),
    );
    const patient = await someone();
    for (const [email, app] of [
      [`${newId()}@nowhere.example`, 'patient'],
      [disabled.email, 'patient'],
      [patient.email, 'console'],
    ] as const) {
      expect(await ask(email, NOW, app)).toEqual({ sent: true });
      expect(mailsTo(email)).toEqual([]);
    }
  });

  test('a post office that does not answer gives no hint of who is known', async () => {
    const { email } = await someone();
    const down = createCaller({
      db: suite.db,
      actor: null,
      now: () => NOW,
      mailer: () => Promise.reject(new Error('no answer')),
    });
    const outcome = (address: string) =>
      down.link.request({ app: 'patient', email: address }).catch((error: { code: string }) => error.code);
    expect(await outcome(email)).toEqual(await outcome(`${newId()}@nowhere.example`));
  });

  test('asked again within a minute, no second mail; after it, one', async () => {
    const { email } = await someone();
    await ask(email);
    await ask(email.toUpperCase(), later(30));
    expect(mailsTo(email)).toHaveLength(1);
    await ask(email, later(61));
    expect(mailsTo(email)).toHaveLength(2);
  });

  test.each([
    ['an address that is none', { email: 'rosa' }, 'email'],
    ['an unknown app', { app: 'worker' }, 'app'],
    ['an unknown key', { userId: newId() }, 'userId'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const input = { app: 'patient', email: 'rosa@post.example', ...over } as never;
    expect(await suite.refused(() => suite.as(null).link.request(input))).toMatchObject({
      code: 'BAD_REQUEST',
      fields: [field],
    });
  });
});
