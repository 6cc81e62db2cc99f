import { once } from 'node:events';
import { type AddressInfo, createConnection, createServer } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { newId } from '@cairn/vocabulary';
import { type Database, connect } from './connect.ts';
import { aClinic } from './factories/index.ts';
import { careTeams } from './schema/index.ts';
import { type SystemActor, withActor } from './withActor.ts';

let database: TestDatabase;
let db: Database;
let admin: Database;
let here: SystemActor;
let there: SystemActor;
beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'connection_lost');
  // One connection, so that what comes after a loss comes on the one that was lost.
  db = connect(database.appUrl, 1);
  admin = connect(database.adminUrl, 1);
  [here, there] = (await Promise.all([aClinic(db), aClinic(db)])).map(({ clinicId }) => ({
    kind: 'system' as const,
    clinicId,
  })) as [SystemActor, SystemActor];
});
afterAll(async () => {
  await Promise.all([db.end(), admin.end()]);
  await database.drop();
});

const endBackends = () =>
  admin.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
    where usename = 'cairn_app' and datname = current_database()`);
const gate = () => {
  let open = () => {};
  return { reached: new Promise<void>((resolve) => (open = resolve)), open };
};
const teamsOf = (actor: SystemActor) =>
  withActor(db, actor, async (tx) => (await tx.select().from(careTeams)).map(({ name }) => name));

describe('a connection that is lost', () => {
  test('in the middle of a statement: the transaction is refused, the process lives, every later one works', async () => {
    for (let round = 0; round < 3; round += 1) {
      const sleeping = withActor(db, here, (tx) => tx.execute(sql`select pg_sleep(5)`)).catch(
        (error: unknown) => error,
      );
      await expect
        .poll(
          async () =>
            (await admin.execute(sql`select from pg_stat_activity where query like 'select pg_sleep%'`)).length,
        )
        .toBe(1);
      await endBackends();
      expect(await sleeping).toBeInstanceOf(Error);
      for (let later = 0; later < 3; later += 1) expect(await teamsOf(here)).toEqual(['Walking team']);
    }
  });

  test('between two statements: what its transaction still tries never lands in the one that has the connection now', async () => {
    const [begun, lost, other, done] = [gate(), gate(), gate(), gate()];
    const orphan = async () =>
      withActor(db, here, async (tx) => {
        await tx.select().from(careTeams);
        begun.open();
        await lost.reached;
        await tx.insert(careTeams).values({ clinicId: there.clinicId, id: newId(), name: 'Orphan' });
      });
    const first = orphan().catch((error: unknown) => error);
    await begun.reached;
    await endBackends();
    const second = withActor(db, there, async (tx) => {
      await tx.insert(careTeams).values({ clinicId: there.clinicId, id: newId(), name: 'Evening team' });
      other.open();
      await done.reached;
    });
    await other.reached;
    lost.open();
    expect(await first).toBeInstanceOf(Error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    done.open();
    await second;
    expect((await teamsOf(there)).sort()).toEqual(['Evening team', 'Walking team']);
  });

  test('while it asks for the types of lists: whoever waits for it is told, and the next one works', async () => {
    const { hostname, port } = new URL(database.appUrl);
    let cut = true;
    const proxy = createServer((client) => {
      const server = createConnection({ host: hostname, port: Number(port) });
      for (const socket of [client, server]) socket.on('error', () => socket.destroy());
      client.on('data', (sent) => {
        if (!cut || !sent.includes('typarray')) return void server.write(sent);
        cut = false;
        client.resetAndDestroy();
        server.destroy();
      });
      server.pipe(client);
    });
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    const url = new URL(database.appUrl);
    url.host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const through = connect(url.href, 1);
    const asked = () => withActor(through, here, (tx) => tx.select().from(careTeams));
    expect(await asked().catch((error: unknown) => error)).toBeInstanceOf(Error);
    expect(cut).toBe(false);
    expect(await asked()).toHaveLength(1);
    await through.end();
    proxy.close();
  });
});

test('what a transaction asks after its end is refused, and never lands in the one that has the connection now', async () => {
  const [ended, other, done] = [gate(), gate(), gate()];
  let late: Promise<unknown> = Promise.resolve();
  const first = withActor(db, here, (tx) => {
    late = ended.reached.then(() => tx.select().from(careTeams));
    late.catch(() => {}); // it is told of below
    return Promise.all([Promise.reject(new Error('taken back')), late]);
  });
  await expect(first).rejects.toThrow('taken back');
  const second = withActor(db, there, async (tx) => {
    await tx.select().from(careTeams);
    other.open();
    await done.reached;
  });
  await other.reached;
  ended.open();
  const answer = await late.catch((error: unknown) => error);
  done.open();
  await second;
  expect(answer).toBeInstanceOf(Error);
});
