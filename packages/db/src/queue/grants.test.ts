import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { migrate } from '../migrate.ts';
import { queues, schedules } from './queues.ts';

let database: TestDatabase;
let admin: postgres.Sql;
let app: postgres.Sql;

beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'queue_grants');
  admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  app = postgres(database.appUrl, { max: 1 });
});
afterAll(async () => {
  await Promise.all([admin.end(), app.end()]);
  await database.drop();
});

describe('the schema of the queue', () => {
  test('belongs to the owner, with all it holds', async () => {
    const rows = await admin`
      select pg_get_userbyid(nspowner) as owner from pg_namespace where nspname = 'queue'
      union select pg_get_userbyid(relowner) from pg_class where relnamespace = 'queue'::regnamespace
      union select pg_get_userbyid(proowner) from pg_proc where pronamespace = 'queue'::regnamespace`;
    expect(rows.map(({ owner }) => owner)).toEqual(['cairn_owner']);
    expect(await admin`select from pg_proc where pronamespace = 'queue'::regnamespace and prosecdef`).toHaveLength(0);
  });

  test("the apps' role sends and runs jobs, and changes nothing else", async () => {
    const rows = await admin`
      select table_name as table, string_agg(privilege_type, ' ' order by privilege_type) as verbs
      from information_schema.role_table_grants
      where grantee = 'cairn_app' and table_schema = 'queue' and privilege_type <> 'SELECT' group by 1 order by 1`;
    expect(Object.fromEntries(rows.map(({ table, verbs }) => [table, verbs]))).toEqual({
      instance: 'DELETE INSERT UPDATE',
      job: 'DELETE INSERT UPDATE',
      job_common: 'DELETE INSERT UPDATE',
      job_dependency: 'DELETE INSERT UPDATE',
      queue: 'INSERT UPDATE',
      schedule: 'UPDATE',
      version: 'UPDATE',
    });
    const [may] = await admin`
      select has_schema_privilege('cairn_app', 'queue', 'USAGE') as use, has_schema_privilege('cairn_app', 'queue', 'CREATE') as make`;
    expect(may).toEqual({ use: true, make: false });
    await expect(app`create table queue.mine (id int)`).rejects.toThrow(/permission denied/);
    await expect(app`delete from queue.schedule`).rejects.toThrow(/permission denied/);
  });

  test('holds every queue with its settings and every schedule, however often it is migrated', async () => {
    await admin`update queue.queue set retry_limit = 1 where name = 'assess'`;
    for (let time = 0; time < 2; time += 1) {
      await migrate(database.ownerUrl);
      const rows = await admin`
        select name, policy, retry_limit, heartbeat_seconds from queue.queue where name not like '\\_\\_pgboss%' order by name`;
      const wanted = Object.entries(queues).map(([name, settings]) => ({
        name,
        policy: settings.policy,
        retry_limit: settings.retryLimit,
        heartbeat_seconds: settings.heartbeatSeconds,
      }));
      expect([...rows]).toEqual(wanted.sort((a, b) => (a.name < b.name ? -1 : 1)));
      const planned = await admin`select name, cron, timezone from queue.schedule`;
      expect([...planned]).toEqual(Object.entries(schedules).map(([name, cron]) => ({ name, cron, timezone: 'UTC' })));
    }
  });
});
