import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { type LiveNotice, newId } from '@cairn/vocabulary';
import { type Database, connect } from './connect.ts';
import type { Hears } from './listen.ts';

let database: TestDatabase;
let db: Database;
let admin: Database;
beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'listen');
  db = connect(database.appUrl, 1);
  admin = connect(database.adminUrl, 1);
});
afterAll(async () => {
  await Promise.all([db.end(), admin.end()]);
  await database.drop();
});

const say = (payload: string) => admin.execute(sql`select pg_notify('cairn_live', ${payload})`);
const aNotice = (): LiveNotice => ({ kind: 'group-changed', clinicId: newId(), episodeId: newId() });
const listening = () =>
  admin.execute<{ pid: number }>(sql`select pid from pg_stat_activity
    where datname = current_database() and usename = 'cairn_app' and query ilike 'listen%'`);
/** Everything one subscriber was told. */
const subscribe = () => {
  const heard: Parameters<Hears>[0][] = [];
  return { heard, stop: db.live.subscribe((each) => heard.push(each)) };
};

test('all subscribers share one connection, and each is told that it stands before anything else', async () => {
  expect(await listening()).toHaveLength(0);
  const [first, second] = [subscribe(), subscribe()];
  await expect.poll(() => [first.heard, second.heard]).toEqual([['back'], ['back']]);
  const third = subscribe();
  expect(third.heard).toEqual(['back']);
  expect(await listening()).toHaveLength(1);

  const notice = aNotice();
  await say(JSON.stringify(notice));
  await expect.poll(() => [first, second, third].map(({ heard }) => heard[1])).toEqual([notice, notice, notice]);

  first.stop();
  await say(JSON.stringify(aNotice()));
  await expect.poll(() => second.heard.length).toBe(3);
  expect(first.heard).toHaveLength(2);
  second.stop();
  third.stop();
  expect(db.live.count()).toBe(0);
});

test('what is no notice of ours is left alone', async () => {
  const { heard, stop } = subscribe();
  for (const payload of ['', 'hello', '{"kind":"flag-raised"}', 'null']) await say(payload);
  const notice = aNotice();
  await say(JSON.stringify(notice));
  await expect.poll(() => heard).toEqual(['back', notice]);
  stop();
});

test('a connection that is ended is opened again, as often as it takes, and told of', async () => {
  const { heard, stop } = subscribe();
  for (let round = 1; round <= 3; round += 1) {
    const [backend] = await listening();
    await admin.execute(sql`select pg_terminate_backend(${backend?.pid ?? 0})`);
    await expect.poll(() => heard.filter((each) => each === 'back').length, { timeout: 10_000 }).toBe(round + 1);
    const notice = aNotice();
    await say(JSON.stringify(notice));
    await expect.poll(() => heard.at(-1)).toEqual(notice);
    expect(await listening()).toHaveLength(1);
  }
  stop();
});

test('a database that is not there when the first subscribes is waited for', async () => {
  const away = connect(database.appUrl.replace(/:\d+\//, ':1/'), 1);
  const heard: unknown[] = [];
  away.live.subscribe((each) => heard.push(each));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(heard).toEqual([]);
  await away.end();
});
