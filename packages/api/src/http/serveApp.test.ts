import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import { atFrontDoor, connect, sessions, users } from '@cairn/db';
import { aSession } from '@cairn/db/factories';
import { freePort } from '@cairn/postgres';
import { newId } from '@cairn/vocabulary';
import { wire } from '@cairn/vocabulary/wire';
import { aSuite } from '../testing/aSuite.ts';

const suite = aSuite('serve_app');

/** An app as it is served, but for its pages: those say only that they are pages. */
const program = (app: string) => `
  import { serveApp } from ${JSON.stringify(join(import.meta.dirname, 'serveApp.ts'))};
  const pages = () => ({
    prepare: async () => {},
    getRequestHandler: () => async (message, response) => response.end('a page at ' + message.url),
    close: async () => console.log('pages closed'),
  });
  await serveApp('${app}', pages, [{ key: 'X-Content-Type-Options', value: 'nosniff' }]);
  console.log('serving');`;

/** A built app's directory: its build left two scripts. */
const script = `console.log(${JSON.stringify('a step, '.repeat(400))})`;
const longScript = `console.log(${JSON.stringify('a step, '.repeat(4000))})`;
let appDir: string;
async function buildScripts() {
  appDir = await mkdtemp(join(tmpdir(), 'cairn-app-'));
  const chunks = join(appDir, '.next/static/chunks');
  await mkdir(chunks, { recursive: true });
  await writeFile(join(chunks, 'walk.js'), script);
  await writeFile(join(chunks, 'hike.js'), longScript);
  await writeFile(join(appDir, '.next/secret.js'), 'secret');
  await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'finishStatic.ts'),
    join(appDir, '.next/static'),
  ]);
}

type Served = { child: ChildProcess; url: string; said: () => string };
const running: ChildProcess[] = [];
async function serve(app: 'patient' | 'console'): Promise<Served> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', program(app), '--', '--port', String(port), '--hostname', '127.0.0.1'],
    {
      cwd: appDir,
      env: { ...process.env, APP_DATABASE_URL: suite.urls.app },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  running.push(child);
  let said = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (said += text));
  await vi.waitFor(() => expect(said).toContain('serving'), 40_000);
  return { child, url: `http://127.0.0.1:${port}`, said: () => said };
}

let portal: Served;
let console_: Served;
beforeAll(async () => {
  await buildScripts();
  [portal, console_] = await Promise.all([serve('patient'), serve('console')]);
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(appDir, { recursive: true });
});

const emailOf = async (userId: string) =>
  (await atFrontDoor(suite.db, (tx) => tx.select().from(users).where(eq(users.id, userId))))[0]?.email ?? '';
const cookieOf = async (app: 'patient' | 'console', userId: string) =>
  `cairn-${app}.session=${await aSession(suite.db, app === 'patient' ? 'patient' : 'staff', await emailOf(userId))}`;
const me = (
  served: Served,
  cookie: string,
  init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
) => fetch(`${served.url}/api/trpc/account.me`, { ...init, headers: { cookie, ...init.headers } });
const logFor = (episodeId: string, over: object = {}) => ({
  id: newId(),
  episodeId,
  // Of yesterday: it has come wherever the patient is.
  on: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
  writtenAt: new Date(),
  zone: 'UTC',
  legNprs: 4,
  backNprs: 2,
  ...over,
});
const submit = (served: Served, cookie: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${served.url}/api/trpc/log.painSubmit`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(wire.serialize(body)),
  });

/** What comes over the wire of a path that is sent as it is written. */
const raw = async (path: string, accepts: string) => {
  const { port } = new URL(portal.url);
  const asked = get({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': accepts } });
  const [answer] = await once(asked, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) };
};

describe('the files of the build', () => {
  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ])('to who reads %s', async (accepts, encoding, read) => {
    const { status, headers, body } = await raw('/_next/static/chunks/walk.js', accepts);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript',
      'cache-control': 'public,max-age=31536000,immutable',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-encoding']).toBe(encoding);
    expect(read(body).toString()).toBe(script);
    if (encoding) expect(body.length).toBeLessThan(script.length / 4);
  });

  test('of which a long script asks to be compiled while it comes', async () => {
    const { body } = await raw('/_next/static/chunks/hike.js', 'br');
    expect(brotliDecompressSync(body).toString()).toBe(`//# allFunctionsCalledOnLoad\n${longScript}`);
  });

  test.each(['/_next/static/chunks/gone.js', '/_next/static/../secret.js', '/_next/static/%2e%2e/secret.js'])(
    'and nothing else: %s',
    async (path) => {
      expect((await raw(path, 'br')).body.toString()).toBe(`a page at ${path}`);
    },
  );
});

describe('an app', () => {
  test('answers pages and the API at one origin', async () => {
    expect(await (await fetch(`${portal.url}/today?a=1`)).text()).toBe('a page at /today?a=1');
    expect(await (await fetch(`${portal.url}/api/trpcs`)).text()).toBe('a page at /api/trpcs');
    const answer = await me(portal, await cookieOf('patient', suite.patient.userId));
    expect(answer.status).toBe(200);
    const { result } = (await answer.json()) as { result: { data: string } };
    expect(wire.deserialize(result.data)).toMatchObject({ name: suite.patient.name });
  });

  describe('answers calls as the adapter of tRPC does', () => {
    /** Such a header has them answered by the adapter. */
    const byAdapter = { 'trpc-accept': 'application/json' };
    const input = (value: unknown) => `input=${encodeURIComponent(JSON.stringify(value))}`;
    const bad = wire.serialize({ episodeId: 'nobody' });
    const both = async (path: string, init: { method?: string; body?: string; headers?: object } = {}) => {
      const cookie = await cookieOf('patient', suite.patient.userId);
      const ask = async (more: object) => {
        const json = init.body === undefined ? null : { 'content-type': 'application/json' };
        const headers: Record<string, string> = { cookie, ...json, ...init.headers, ...more };
        const answer = await fetch(`${portal.url}/api/trpc/${path}`, { ...init, headers });
        const { status } = answer;
        return { status, type: answer.headers.get('content-type'), text: await answer.text() };
      };
      return [await ask({}), await ask(byAdapter)] as const;
    };

    test.each<[string, number, string, Parameters<typeof both>[1]?]>([
      ['one', 200, 'account.me'],
      ['one whose name is encoded', 200, 'account%2Eme'],
      ['a batch of one', 200, 'account.me?batch=1'],
      ['a batch', 200, 'account.me,account.me?batch=1'],
      ['a batch whose commas are encoded', 200, 'account.me%2Caccount.me?batch=1'],
      ['a batch with one that fails', 207, `account.me,progress.read?batch=1&${input({ 1: bad })}`],
      ['a batch that fails as one', 400, `progress.read,progress.read?batch=1&${input({ 0: bad, 1: bad })}`],
      ['fields that are wrong', 400, `progress.read?${input(bad)}`],
      ['what nobody wrote', 400, `progress.read?${input('[[-9]]')}`],
      ['null', 400, `progress.read?${input(null)}`],
      ['an input that is empty', 200, 'account.me?input='],
      ['a role that may not', 403, 'caseload.counts'],
      ['nobody signed in', 401, 'account.me', { headers: { cookie: '' } }],
      ['what there is not', 404, 'account.nobody'],
      ['what an object has by itself', 404, 'constructor'],
      ['no name', 404, ''],
      ['a batch with one that there is not', 207, 'account.me,account.nobody?batch=1'],
      ['a question that is sent', 405, 'account.me', { method: 'POST', body: '""' }],
      ['a deed that is asked', 405, 'log.painSubmit'],
      ['another method', 413, 'account.me', { method: 'DELETE' }],
      ['a deed with fields that are wrong', 400, 'log.painSubmit', { method: 'POST', body: JSON.stringify(bad) }],
      ['a deed without any', 400, 'log.painSubmit?batch=1', { method: 'POST', body: '{}' }],
    ])('%s: %i', async (_name, status, path, init) => {
      const [ours, theirs] = await both(path, init);
      expect(ours.status).toBe(status);
      expect(ours).toEqual(theirs);
    });

    test.each<[string, string, Parameters<typeof both>[1]?]>([
      ['inputs that are no JSON', 'progress.read?input={'],
      ['a batch of no object', `progress.read?batch=1&${input(7)}`],
      ['a body that is no JSON', 'log.painSubmit', { method: 'POST', body: '{' }],
      ['a body that is empty', 'log.painSubmit', { method: 'POST', body: '' }],
    ])('%s: 400, in words of our own', async (_name, path, init) => {
      const [ours, theirs] = await both(path, init);
      expect([ours.status, theirs.status]).toEqual([400, 400]);
      expect(ours.text).toContain('This request cannot be read.');
    });
  });

  test('keeps a log that is sent to it, once', async () => {
    const { actor, episodeId } = await suite.newPatient({ timeZone: 'UTC' });
    const cookie = await cookieOf('patient', actor.userId);
    const log = logFor(episodeId);
    const answers = [await submit(portal, cookie, log), await submit(portal, cookie, log)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await suite.audits(suite.clinicId, 'log.painSubmit')).toHaveLength(1);
  });

  test('says to all that nothing may be kept, and what every page says', async () => {
    const cookie = await cookieOf('patient', suite.patient.userId);
    for (const answer of [
      await me(portal, cookie),
      await me(portal, ''),
      await me(portal, cookie, { method: 'DELETE' }),
    ]) {
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('refuses what is too much before it reads it, and goes on', async () => {
    const cookie = await cookieOf('patient', suite.patient.userId);
    const many = Array.from({ length: 21 }, () => 'account.me').join(',');
    expect((await fetch(`${portal.url}/api/trpc/${many}?batch=1`)).status).toBe(400);
    expect((await submit(portal, cookie, 'x'.repeat(256_001))).status).toBe(413);
    for (const unreadable of [
      '{"json":',
      '{"json":{}}',
      '"[[-9]]"',
      '"[[-7,4294967295]]"',
      JSON.stringify('[' + Array.from({ length: 30_000 }, (_, at) => `[${at + 1}]`).join() + ',0]'),
      JSON.stringify(wire.serialize(undefined)),
      '""',
    ])
      expect((await submit(portal, cookie, unreadable)).status, unreadable).toBe(400);
    expect((await submit(portal, cookie, logFor(suite.episodeId), { 'content-type': 'text/plain' })).status).toBe(415);
    const hidden = await fetch(`${portal.url}/api/trpc/log.painSubmit`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: new Blob(['{}']).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(hidden.status).toBe(413);
    expect((await me(portal, cookie)).status).toBe(200);
  });

  test.each([
    ['our clients', {}],
    ['others', { 'trpc-accept': 'application/json' }],
  ])('keeps no transaction open for a body of %s that comes slowly, or is never whole', async (_who, more) => {
    const kept = (await suite.audits(suite.clinicId, 'log.painSubmit')).length;
    const { actor, episodeId } = await suite.newPatient({ timeZone: 'UTC' });
    let cookie = await cookieOf('patient', actor.userId);
    const body = JSON.stringify(wire.serialize(logFor(episodeId)));
    const begin = async () => {
      const headers = { cookie, 'content-type': 'application/json', 'content-length': body.length, ...more };
      const asked = request(`${portal.url}/api/trpc/log.painSubmit`, { method: 'POST', headers });
      asked.on('error', () => {}).write(body.slice(0, 20));
      // What came after it is answered: it is in hand.
      for (let turn = 0; turn < 3; turn += 1) expect((await me(portal, cookie)).status).toBe(200);
      return asked;
    };
    const waiting = async () => {
      const admin = connect(suite.urls.admin, 1);
      const idle = await admin.execute(
        sql`select 1 from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
      );
      await admin.end();
      return idle.length;
    };
    const slow = await begin();
    expect(await waiting()).toBe(0);
    slow.end(body.slice(20));
    const [answer] = (await once(slow, 'response')) as [IncomingMessage];
    expect(answer.resume().statusCode).toBe(200);
    const ended = await begin();
    await atFrontDoor(suite.db, (tx) => tx.delete(sessions).where(eq(sessions.userId, actor.userId)));
    ended.end(body.slice(20));
    const [refusal] = (await once(ended, 'response')) as [IncomingMessage];
    expect(refusal.resume().statusCode).toBe(401);
    cookie = await cookieOf('patient', actor.userId);
    const broken = await begin();
    broken.destroy();
    expect((await me(portal, cookie)).status).toBe(200);
    expect(await waiting()).toBe(0);
    expect(await suite.audits(suite.clinicId, 'log.painSubmit')).toHaveLength(kept + 1);
  });

  test('is closed to a session from the moment it has ended, and to the session of the other app', async () => {
    const { actor } = await suite.newPatient();
    const cookie = await cookieOf('patient', actor.userId);
    expect((await me(portal, cookie)).status).toBe(200);
    expect((await me(console_, cookie.replace('patient', 'console'))).status).toBe(401);
    await atFrontDoor(suite.db, (tx) => tx.delete(sessions).where(eq(sessions.userId, actor.userId)));
    expect((await me(portal, cookie)).status).toBe(401);
  });

  test('compresses what is long for whoever can read it', async () => {
    const cookie = await cookieOf('console', suite.therapist.userId);
    const ask = (coding: string) =>
      fetch(
        `${console_.url}/api/trpc/caseload.list,caseload.counts,account.me,clinic.staff?batch=1&input=${encodeURIComponent(JSON.stringify({ 0: wire.serialize({}) }))}`,
        {
          headers: { cookie, 'accept-encoding': coding },
        },
      );
    const [packed, plain] = [await ask('gzip'), await ask('identity')];
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await packed.text()).toBe(await plain.text());
  });

  test('lets a stream through event by event, and lets it go when it is stopped', async () => {
    const served = await serve('console');
    const stream = await fetch(
      `${served.url}/api/trpc/live.changes?input=${encodeURIComponent(JSON.stringify(wire.serialize({})))}`,
      {
        headers: { cookie: await cookieOf('console', suite.therapist.userId), accept: 'text/event-stream' },
      },
    );
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    expect(stream.headers.get('cache-control')).toBe('private, no-store, no-transform');
    expect(stream.headers.get('x-content-type-options')).toBe('nosniff');
    let heard = '';
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    const ended = (async () => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        heard += value;
      }
    })().catch(() => undefined);
    await expect.poll(() => heard, { timeout: 20_000 }).toContain('up-to-date');
    await suite.as(suite.patient, new Date()).log.painSubmit({ ...logFor(suite.episodeId), writtenAt: new Date() });
    await expect.poll(() => heard, { timeout: 20_000 }).toContain(suite.episodeId);
    served.child.kill('SIGTERM');
    expect(await once(served.child, 'exit')).toEqual([0, null]);
    expect(served.said()).toContain('pages closed');
    await ended;
  });

  test('finishes what it has in hand when it is stopped', async () => {
    const served = await serve('patient');
    const { actor, episodeId } = await suite.newPatient({ timeZone: 'UTC' });
    const answer = submit(served, await cookieOf('patient', actor.userId), logFor(episodeId));
    await wait(5);
    served.child.kill('SIGTERM');
    await once(served.child, 'exit');
    const status = await answer.then(
      (each) => each.status,
      () => 'refused',
    );
    const kept = (await suite.audits(suite.clinicId, 'log.painSubmit')).filter(
      ({ patientId }) => patientId === actor.patientId,
    );
    // It came in time or it did not; never was it kept without saying so.
    expect(kept).toHaveLength(status === 200 ? 1 : 0);
  });
});
