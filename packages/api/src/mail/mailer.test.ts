import { type AddressInfo, createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createCaller } from '../root.ts';
import { anInvitation } from '../testing/anInvitation.ts';
import { NOW, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('mailer');

/** The mailer as a process with these variables makes it. */
async function mailerWith(environment: Record<string, string>) {
  vi.resetModules();
  for (const name of ['SMTP_URL', 'CAIRN_OUTBOX', 'CAIRN_MAIL_FROM']) vi.stubEnv(name, environment[name]);
  return (await import('./mailer.ts')).mailer();
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A post office on a port of its own. */
async function postOffice(options: ConstructorParameters<typeof SMTPServer>[0] = {}) {
  const received: { source: Buffer; from: string; to: string[] }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    ...options,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ source: Buffer.concat(chunks), from: envelope.mailFrom ? envelope.mailFrom.address : '', to });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { received, port: (server.server.address() as AddressInfo).port };
}

const inviting = (mailer: Awaited<ReturnType<typeof mailerWith>>) =>
  createCaller({ db: suite.db, actor: suite.therapist, now: () => NOW, mailer });

describe('mail over SMTP', () => {
  test('an invitation arrives whole: sender, addressee, subject, and a link that opens it', async () => {
    const { received, port } = await postOffice();
    const mailer = await mailerWith({
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      CAIRN_MAIL_FROM: 'Alder Street <care@alder.example>',
    });
    const input = anInvitation(suite.careTeamId, { givenName: 'Zoë', familyName: 'Núñez' });
    await inviting(mailer).invitation.create(input);
    expect(received).toHaveLength(1);
    const [{ source, from, to }] = received as [(typeof received)[number]];
    const mail = await PostalMime.parse(source);
    expect({ from, to, subject: mail.subject }).toEqual({
      from: 'care@alder.example',
      to: [input.email],
      subject: 'Maya Okafor invites you to Cairn',
    });
    expect(mail.text).toContain('Dear Zoë,');
    const token = /http:\/\/patient\.test\/invitation\/([\w-]{43})\s/.exec(mail.text ?? '')?.[1] ?? '';
    expect(await suite.as(null).invitation.read({ token })).toMatchObject({ givenName: 'Zoë' });
  });

  test('name and password of the post office are those of SMTP_URL', async () => {
    const { received, port } = await postOffice({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === 'cairn' && password === 'p@ss:word' ? done(null, { user: 'cairn' }) : done(new Error('no')),
    });
    const mail = { to: 'rosa@post.example', subject: 'Hello', text: 'Hello' };
    await (
      await mailerWith({ SMTP_URL: `smtp://cairn:${encodeURIComponent('p@ss:word')}@127.0.0.1:${port}` })
    )(mail);
    expect(received).toHaveLength(1);
    await expect((await mailerWith({ SMTP_URL: `smtp://cairn:other@127.0.0.1:${port}` }))(mail)).rejects.toThrow(
      /login|auth/i,
    );
  });

  test('a post office that refuses: the invitation is stored, and the words say that it was not mailed', async () => {
    const { port } = await postOffice({ onRcptTo: (_address, _session, done) => done(new Error('no such mailbox')) });
    const mailer = await mailerWith({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    const input = anInvitation(suite.careTeamId);
    expect(await refusalOf(inviting(mailer).invitation.create(input))).toMatchObject({ code: 'BAD_GATEWAY' });
    expect((await suite.as(suite.therapist).caseload.list({ search: 'nwosu' })).rows).not.toEqual([]);
  });

  test('one that takes the call and says nothing is given up', async () => {
    const mute = createServer();
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise<void>((resolve) => mute.close(() => resolve())));
    const { port } = mute.address() as AddressInfo;
    const mailer = await mailerWith({ SMTP_URL: `smtp://127.0.0.1:${port}?greetingTimeout=100` });
    await expect(mailer({ to: 'rosa@post.example', subject: 'Hello', text: 'Hello' })).rejects.toThrow(/greeting/i);
  });

  test('nothing listens there, or no post office is set: an error, never silence', async () => {
    const mail = { to: 'rosa@post.example', subject: 'Hello', text: 'Hello' };
    await expect((await mailerWith({ SMTP_URL: 'smtp://127.0.0.1:1' }))(mail)).rejects.toThrow(/ECONNREFUSED/);
    await expect((await mailerWith({}))(mail)).rejects.toThrow(/SMTP_URL is not set/);
  });
});
