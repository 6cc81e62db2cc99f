import { type Server, type Socket, connect as dial, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Actor, type Database, auditEvents, connect, painLogs, withActor } from '@cairn/db';
import { aClinic, aPatient, aStaffMember } from '@cairn/db/factories';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { createCaller } from './root.ts';
import { aLog } from './testing/aLog.ts';
import { DAY_1, NOW } from './testing/aSuite.ts';
import { refusalOf } from './testing/refusalOf.ts';

const unavailable = {
  code: 'SERVICE_UNAVAILABLE',
  message: expect.stringMatching(/cannot reach.*Nothing was saved.*try again/) as string,
};

let database: TestDatabase;
let admin: Database;
let db: Database;
let patient: Exclude<Actor, { kind: 'system' }>;
let episodeId: string;

/** The way to Postgres, which a test can cut and mend. */
let wire: { server: Server; open: Set<Socket>; port: number };
const cut = async () => {
  const closed = new Promise((resolve) => wire.server.close(resolve));
  for (const socket of wire.open) socket.destroy();
  await closed;
};
const mend = () =>
  wire.server.listening
    ? Promise.resolve()
    : new Promise<void>((resolve) => wire.server.listen(wire.port, '127.0.0.1', resolve));

beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'unreachable');
  admin = connect(database.adminUrl, 1);
  const there = new URL(database.appUrl);
  const [port, host] = [Number(there.port), there.hostname];
  wire = { server: createServer(), open: new Set(), port: 0 };
  wire.server.on('connection', (client) => {
    const postgres = dial(port, host);
    for (const [from, to] of [
      [client, postgres],
      [postgres, client],
    ] as const) {
      wire.open.add(from);
      from.pipe(to);
      from.on('close', () => (wire.open.delete(from), to.destroy()));
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => wire.server.listen(0, '127.0.0.1', resolve));
  wire.port = (wire.server.address() as AddressInfo).port;
  there.hostname = '127.0.0.1';
  there.port = String(wire.port);
  db = connect(there.href, 2);

  const { clinicId, careTeamId } = await aClinic(db);
  const therapist = await aStaffMember(db, clinicId, { careTeamId });
  const { actor, ...rest } = await aPatient(db, { therapist, careTeamId, startedOn: DAY_1 });
  patient = actor;
  episodeId = rest.episodeId;
});
afterAll(async () => {
  await db.end();
  await admin.end();
  wire.server.close();
  await database.drop();
});

const as = (now = () => NOW, on = db) => createCaller({ db: on, actor: patient, now, mailer: () => Promise.resolve() });
const stored = () =>
  withActor(db, { kind: 'system', clinicId: patient.clinicId }, async (tx) => ({
    logs: (await tx.select().from(painLogs)).length,
    audits: (await tx.select().from(auditEvents)).length,
  }));
const submit = (caller = as()) => caller.log.painSubmit(aLog(episodeId, { legNprs: 5, backNprs: 2 }));

/** Statements of a request wait at this lock, so that the database goes away in the middle of one. */
async function whileWaiting(away: () => unknown): Promise<unknown> {
  let call: Promise<unknown> = Promise.resolve();
  await admin.transaction(async (tx) => {
    await tx.execute(sql`lock table flags in access exclusive mode`);
    call = refusalOf(submit());
    for (let waiting = 0; waiting === 0;) {
      const [row] = await tx.execute<{ n: number }>(sql`
        select count(*)::int as n from pg_locks where not granted and relation = 'flags'::regclass`);
      waiting = row?.n ?? 0;
    }
    await away();
  });
  return call;
}

describe('when the database goes away', () => {
  const terminate = () =>
    connectAndRun(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = 'cairn_app'`);
  const connectAndRun = async (statement: ReturnType<typeof sql>) => {
    const other = connect(database.adminUrl, 1);
    await other.execute(statement).finally(() => other.end());
  };

  test.each([
    ['its backends are ended', terminate],
    ['the wire is cut', cut],
  ])('in the middle of a request (%s): words, nothing half-written, and the next call works', async (_name, away) => {
    const before = await stored();
    expect(await whileWaiting(away)).toMatchObject(unavailable);
    await mend();
    expect(await stored()).toEqual(before);
    await expect(submit()).resolves.toHaveProperty('receivedAt');
    expect(await stored()).toEqual({ logs: before.logs + 1, audits: before.audits + 1 });
  });

  test('while it is away every call says so, and the first after it is back works', async () => {
    await cut();
    for (let tries = 0; tries < 3; tries += 1) expect(await refusalOf(submit())).toMatchObject(unavailable);
    expect(await refusalOf(as().today.read())).toMatchObject(unavailable);
    await mend();
    await expect(submit()).resolves.toHaveProperty('receivedAt');
  });

  test('a port nobody listens on is said in the same words', async () => {
    const lost = connect(database.appUrl.replace(/:\d+\//, ':1/'), 1);
    expect(await refusalOf(submit(as(undefined, lost)))).toMatchObject(unavailable);
    await lost.end();
  });

  test('an entry whose answer was lost is sent again and saved once', async () => {
    const before = await stored();
    const entry = aLog(episodeId, { legNprs: 6, backNprs: 1 });
    await as().log.painSubmit(entry);
    await cut();
    expect(await refusalOf(as().log.painSubmit(entry))).toMatchObject(unavailable);
    await mend();
    await expect(as().log.painSubmit(entry)).resolves.toMatchObject({ id: entry.id });
    expect(await stored()).toEqual({ logs: before.logs + 1, audits: before.audits + 1 });
  });
});
