import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';

let database: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'catalogue');
  sql = postgres(database.adminUrl, { max: 1 });
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

describe('the catalogue of the database', () => {
  test('every table has clinic_id first in its primary key', async () => {
    const rows = await sql`
      select c.relname as table, a.attname as first
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where c.relkind in ('r', 'p') order by 1`;
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ first }) => first !== 'clinic_id')).toEqual([]);
  });

  test('every foreign key leads from clinic_id to clinic_id', async () => {
    const rows = await sql`
      select k.conname as key, a.attname as from, b.attname as to
      from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace`;
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ from, to }) => from !== 'clinic_id' || to !== 'clinic_id')).toEqual([]);
  });

  test('row-level security is enabled and forced on every table, with policies', async () => {
    const rows = await sql`
      select relname as table from pg_class c
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and (not relrowsecurity or not relforcerowsecurity
          or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`;
    expect(rows).toEqual([]);
  });

  test('policies compare with settings and hold no subquery', async () => {
    const rows = await sql`
      select tablename, policyname, coalesce(qual, '') || coalesce(with_check, '') as text
      from pg_policies where schemaname = 'public'`;
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ text }) => /select|exists/i.test(String(text)))).toEqual([]);
    const plain =
      /^(\(|\)|AND|true|[a-z_]+ = |NULLIF\(current_setting\('cairn\.[a-z_]+'::text, true\), ''::text\)|::uuid|'open'::text| |=)+$/;
    expect(rows.filter(({ text }) => !plain.test(String(text)))).toEqual([]);
  });

  test("the apps' role owns nothing, bypasses nothing and is no superuser", async () => {
    const [role] = await sql`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class where relowner = r.oid) as owned,
        (select count(*)::int from pg_auth_members where member = r.oid) as memberships
      from pg_roles r where rolname = 'cairn_app'`;
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
      memberships: 0,
    });
  });

  test('what is append-only can be neither changed nor deleted by the apps', async () => {
    const rows = await sql`
      select table_name as table, privilege_type as privilege from information_schema.role_table_grants
      where grantee = 'cairn_app' and table_schema = 'public' and privilege_type not in ('SELECT', 'INSERT')`;
    const changeable = new Set(rows.map(({ table }) => String(table)));
    for (const table of [
      'pain_logs',
      'walk_logs',
      'safety_checks',
      'self_care_logs',
      'prom_responses',
      'intakes',
      'consents',
      'plan_revisions',
      'examinations',
      'audit_events',
      'sightings',
      'policies',
      'caseload_counts',
    ])
      expect(changeable.has(table), table).toBe(false);
    const deletable = rows.filter(({ privilege }) => privilege === 'DELETE').map(({ table }) => String(table));
    expect(deletable.sort()).toEqual([
      'care_team_members',
      'episode_summaries',
      'replay_changes',
      'sessions',
      'sign_in_links',
    ]);
  });
});
