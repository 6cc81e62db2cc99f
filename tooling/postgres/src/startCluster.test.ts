import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase } from './createTestDatabase.ts';
import { ensureDatabase } from './ensureDatabase.ts';
import { ensureRoles } from './ensureRoles.ts';
import { openTestCluster } from './openTestCluster.ts';
import { roleUrl } from './roleUrl.ts';
import { startCluster, type Cluster } from './startCluster.ts';

let home: string;
let dataDirectory: string;
let cluster: Cluster;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cairn-postgres-'));
  await chmod(home, 0o755);
  dataDirectory = join(home, 'cluster');
  cluster = await startCluster({ dataDirectory });
}, 60_000);

afterAll(async () => {
  await cluster.stop();
  await rm(home, { recursive: true });
});

async function ask<T>(url: string, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  return question(sql).finally(() => sql.end());
}

const show = (setting: string) =>
  ask(cluster.adminUrl, async (sql) => (await sql.unsafe(`show ${setting}`))[0]?.[setting] as string);

const postmasterPid = async () =>
  Number((await readFile(join(cluster.directory, 'data/postmaster.pid'), 'utf8')).split('\n')[0]);

test('it is Postgres 18 on the loopback address, with checksums, passwords and fsync', async () => {
  expect(await show('server_version')).toMatch(/^18\./);
  expect(await show('listen_addresses')).toBe('127.0.0.1');
  expect(await show('data_checksums')).toBe('on');
  expect(await show('fsync')).toBe('on');
  await expect(ask(roleUrl(cluster.adminUrl, { password: 'wrong' }), (sql) => sql`select 1`)).rejects.toThrow(
    'password authentication failed',
  );
});

test('a second start finds it running', async () => {
  const again = await startCluster({ dataDirectory });
  expect(again).toMatchObject({ reused: true, port: cluster.port });
});

test('after a stop it starts again with its data', async () => {
  await ask(cluster.adminUrl, (sql) => sql`create table kept (n int)`);
  await cluster.stop();
  expect(await cluster.isAlive()).toBe(false);
  cluster = await startCluster({ dataDirectory, port: cluster.port });
  expect(cluster.reused).toBe(false);
  expect(await ask(cluster.adminUrl, (sql) => sql`select * from kept`)).toHaveLength(0);
});

test('a killed server recovers with what was committed', { timeout: 40_000 }, async () => {
  await ask(cluster.adminUrl, (sql) => sql`insert into kept values (1)`);
  process.kill(await postmasterPid(), 'SIGKILL');
  cluster = await startCluster({ dataDirectory, port: cluster.port });
  expect(cluster.reused).toBe(false);
  expect(await ask(cluster.adminUrl, (sql) => sql`select * from kept`)).toHaveLength(1);
});

test('a pid file whose number now belongs to another program does not stop it', { timeout: 40_000 }, async () => {
  const file = join(cluster.directory, 'data/postmaster.pid');
  const lines = (await readFile(file, 'utf8')).split('\n');
  await cluster.stop();
  await writeFile(file, [process.pid, ...lines.slice(1)].join('\n'));
  cluster = await startCluster({ dataDirectory });
  expect(cluster.reused).toBe(false);
});

test('starts at once on a new directory all get the same server', { timeout: 60_000 }, async () => {
  const options = { dataDirectory: join(home, 'shared'), durable: false };
  const clusters = await Promise.all([1, 2, 3].map(() => startCluster(options)));
  expect(new Set(clusters.map((each) => each.port)).size).toBe(1);
  await Promise.all(clusters.map((each) => each.stop()));
  expect(await clusters[0]!.isAlive()).toBe(false);
});

test.runIf(process.getuid?.() === 0)(
  'root finds a place for it when its folder is closed',
  { timeout: 60_000 },
  async () => {
    const closed = await mkdtemp(join(tmpdir(), 'cairn-closed-'));
    const sheltered = await startCluster({ dataDirectory: join(closed, 'cluster'), durable: false });
    expect(sheltered.directory).toMatch(/^\/var\/lib\/cairn\//);
    await sheltered.stop();
    await rm(sheltered.directory, { recursive: true });
    await rm(closed, { recursive: true });
  },
);

describe('roles and databases', () => {
  const secrets = { owner: 'owner-word', app: 'app-word' };
  const as = (user: 'cairn_owner' | 'cairn_app', password: string, database = 'clinic') =>
    roleUrl(cluster.adminUrl, { user, password, database });

  test('the owner may migrate, the app may only connect', async () => {
    await ensureRoles(cluster.adminUrl, secrets);
    await ensureDatabase(cluster.adminUrl, 'clinic');
    await ask(as('cairn_owner', 'owner-word'), (sql) => sql`create table note (n int)`);
    await ask(as('cairn_owner', 'owner-word'), (sql) => sql`create schema drizzle`);
    await expect(ask(as('cairn_app', 'app-word'), (sql) => sql`select * from note`)).rejects.toThrow(
      'permission denied',
    );
    await expect(ask(as('cairn_app', 'app-word'), (sql) => sql`create table mine (n int)`)).rejects.toThrow(
      'permission denied',
    );
  });

  test('again, it changes nothing but the passwords', async () => {
    await ensureRoles(cluster.adminUrl, { owner: 'new-word', app: 'new-word' });
    await ensureDatabase(cluster.adminUrl, 'clinic');
    expect(await ask(as('cairn_owner', 'new-word'), (sql) => sql`select * from note`)).toHaveLength(0);
    await expect(ask(as('cairn_app', 'app-word'), (sql) => sql`select 1`)).rejects.toThrow('password');
  });

  test('an administrator who is no superuser is enough, and takes over a database of its own', async () => {
    await ask(cluster.adminUrl, async (sql) => {
      await sql`drop database clinic`;
      await sql`drop role cairn_owner`;
      await sql`drop role cairn_app`;
      await sql`create role host_admin login createrole createdb password 'host-word'`;
      await sql`create database given owner host_admin`;
    });
    const hosted = roleUrl(cluster.adminUrl, { user: 'host_admin', password: 'host-word' });
    for (let times = 0; times < 2; times++) {
      await ensureRoles(hosted, secrets);
      await ensureDatabase(hosted, 'given');
    }
    await ask(as('cairn_owner', 'owner-word', 'given'), (sql) => sql`create table note (n int)`);
    expect(await ask(as('cairn_app', 'app-word', 'given'), (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  test('a role with too much power is refused', async () => {
    await ask(cluster.adminUrl, (sql) => sql`alter role cairn_app bypassrls`);
    await expect(ensureRoles(cluster.adminUrl, secrets)).rejects.toThrow('cairn_app is a superuser or bypasses');
  });
});

describe('test databases', () => {
  const options = () => ({
    directory: join(home, 'tests'),
    madeOf: [import.meta.dirname],
    migrate: (url: string) => ask(url, async (sql) => void (await sql`create table room (n int)`)),
  });

  test('each suite has its own clone; the last user ends the server', { timeout: 60_000 }, async () => {
    const one = await openTestCluster(options());
    const two = await openTestCluster({ ...options(), migrate: () => Promise.reject(new Error('made already')) });
    expect(two.template).toEqual(one.template);
    const [a, b] = await Promise.all(['a', 'b'].map((name) => createTestDatabase(one.template, name)));
    await ask(a!.ownerUrl, (sql) => sql`insert into room values (1)`);
    expect(await ask(b!.adminUrl, (sql) => sql`select * from room`)).toHaveLength(0);
    await a!.drop();
    await one.close();
    expect(await ask(b!.adminUrl, (sql) => sql`select * from room`)).toHaveLength(0);
    await two.close();
    await expect(ask(b!.adminUrl, (sql) => sql`select 1`)).rejects.toThrow('ECONNREFUSED');
  });

  test('a user that is killed does not keep it running', { timeout: 60_000 }, async () => {
    const path = pathToFileURL(join(import.meta.dirname, 'openTestCluster.ts')).href;
    const script = `
      const { openTestCluster } = await import(${JSON.stringify(path)})
      await openTestCluster({ directory: ${JSON.stringify(join(home, 'tests'))}, madeOf: [${JSON.stringify(import.meta.dirname)}], migrate: async () => {} })
      process.kill(process.pid, 'SIGKILL')`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]).catch(() => undefined);
    const next = await openTestCluster(options());
    const { adminUrl } = next.template;
    await next.close();
    await expect(ask(adminUrl, (sql) => sql`select 1`)).rejects.toThrow('ECONNREFUSED');
  });
});
