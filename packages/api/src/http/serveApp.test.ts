import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { atFrontDoor, connect, sessions } from '@cairn/db';
import { wire } from '@cairn/vocabulary/wire';
import { aSuite } from '../testing/aSuite.ts';
import { logOfYesterday, servedApps } from '../testing/servedApps.ts';

const suite = aSuite('serve_app');
const { serve, at, cookieOf, me, submit } = servedApps(suite, ['patient', 'console']);

describe('an app', () => {
  test('answers pages and the API at one origin', async () => {
    expect(await (await fetch(`${at('patient').url}/today?a=1`)).text()).toBe('a page at /today?a=1');
    expect(await (await fetch(`${at('patient').url}/api/trpcs`)).text()).toBe('a page at /api/trpcs');
    const answer = await me(at('patient'), await cookieOf('patient', suite.patient.userId));
    expect(answer.status).toBe(200);
    const { result } = (await answer.json()) as { result: { data: string } };
    expect(wire.deserialize(result.data)).toMatchObject({ name: suite.patient.name });
  });

  test('keeps a log that is sent to it, once', async () => {
    const { actor, episodeId } = await suite.newPatient({ timeZone: 'UTC' });
    const cookie = await cookieOf('patient', actor.userId);
    const log = logOfYesterday(episodeId);
    const answers = [await submit(at('patient'), cookie, log), await submit(at('patient'), cookie, log)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await suite.audits(suite.clinicId, 'log.painSubmit')).toHaveLength(1);
  });

  test('says to all that nothing may be kept, and what every page says', async () => {
    const cookie = await cookieOf('patient', suite.patient.userId);
    for (const answer of [
      await me(at('patient'), cookie),
      await me(at('patient'), ''),
      await me(at('patient'), cookie, { method: 'DELETE' }),
    ]) {
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('refuses what is too much before it reads it, and goes on', async () => {
    const cookie = await cookieOf('patient', suite.patient.userId);
    const many = Array.from({ length: 21 }, () => 'account.me').join(',');
    expect((await fetch(`${at('patient').url}/api/trpc/${many}?batch=1`)).status).toBe(400);
    expect((await submit(at('patient'), cookie, 'x'.repeat(256_001))).status).toBe(413);
    for (const unreadable of [
      '{"json":',
      '{"json":{}}',
      '"[[-9]]"',
      '"[[-7,4294967295]]"',
      JSON.stringify('[' + Array.from({ length: 30_000 }, (_, at) => `[${at + 1}]`).join() + ',0]'),
      JSON.stringify(wire.serialize(undefined)),
      '""',
    ])
      expect((await submit(at('patient'), cookie, unreadable)).status, unreadable).toBe(400);
    expect(
      (await submit(at('patient'), cookie, logOfYesterday(suite.episodeId), { 'content-type': 'text/plain' })).status,
    ).toBe(415);
    const hidden = await fetch(`${at('patient').url}/api/trpc/log.painSubmit`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: new Blob(['{}']).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(hidden.status).toBe(413);
    expect((await me(at('patient'), cookie)).status).toBe(200);
  });

  test.each([
    ['our clients', {}],
    ['others', { 'trpc-accept': 'application/json' }],
  ])('keeps no transaction open for a body of %s that comes slowly, or is never whole', async (_who, more) => {
    const kept = (await suite.audits(suite.clinicId, 'log.painSubmit')).length;
    const { actor, episodeId } = await suite.newPatient({ timeZone: 'UTC' });
    let cookie = await cookieOf('patient', actor.userId);
    const body = JSON.stringify(wire.serialize(logOfYesterday(episodeId)));
    const begin = async () => {
      const headers = { cookie, 'content-type': 'application/json', 'content-length': body.length, ...more };
      const asked = request(`${at('patient').url}/api/trpc/log.painSubmit`, { method: 'POST', headers });
      asked.on('error', () => {}).write(body.slice(0, 20));
      // What came after it is answered: it is in hand.
      for (let turn = 0; turn < 3; turn += 1) expect((await me(at('patient'), cookie)).status).toBe(200);
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
    expect((await me(at('patient'), cookie)).status).toBe(200);
    expect(await waiting()).toBe(0);
    expect(await suite.audits(suite.clinicId, 'log.painSubmit')).toHaveLength(kept + 1);
  });

  test('is closed to a session from the moment it has ended, and to the session of the other app', async () => {
    const { actor } = await suite.newPatient();
    const cookie = await cookieOf('patient', actor.userId);
    expect((await me(at('patient'), cookie)).status).toBe(200);
    expect((await me(at('console'), cookie.replace('patient', 'console'))).status).toBe(401);
    await atFrontDoor(suite.db, (tx) => tx.delete(sessions).where(eq(sessions.userId, actor.userId)));
    expect((await me(at('patient'), cookie)).status).toBe(401);
  });

  test('compresses what is long for whoever can read it', async () => {
    const cookie = await cookieOf('console', suite.therapist.userId);
    const ask = (coding: string) =>
      fetch(
        `${at('console').url}/api/trpc/caseload.list,caseload.counts,account.me,clinic.staff?batch=1&input=${encodeURIComponent(JSON.stringify({ 0: wire.serialize({}) }))}`,
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
    await suite
      .as(suite.patient, new Date())
      .log.painSubmit({ ...logOfYesterday(suite.episodeId), writtenAt: new Date() });
    await expect.poll(() => heard, { timeout: 20_000 }).toContain(suite.episodeId);
    served.child.kill('SIGTERM');
    expect(await once(served.child, 'exit')).toEqual([0, null]);
    expect(served.said()).toContain('pages closed');
    await ended;
  });

  test('finishes what it has in hand when it is stopped', async () => {
    const served = await serve('patient');
    const { actor, episodeId } = await suite.newPatient({ timeZone: 'UTC' });
    const answer = submit(served, await cookieOf('patient', actor.userId), logOfYesterday(episodeId));
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
