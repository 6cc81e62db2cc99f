import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { type Database, type Transaction, connect } from './connect.ts';
import { aPatient } from './factories/index.ts';
import { aRowInEveryTable } from './testing/aRowInEveryTable.ts';
import { atFrontDoor, withActor } from './withActor.ts';

/**
 * What each may do to a row about a patient, or about their clinic where a table has no patient.
 * The next-door patient is one of the same clinic; strangers are below.
 */
const matrix: Record<string, [patient: string, nextDoor: string, staff: string, frontDoor: string]> = {
  audit_events: ['read add', '', 'read add', 'read add'],
  care_team_members: ['', '', 'read add remove', 'read add remove'],
  care_teams: ['', '', 'read add', 'read add'],
  caseload_counts: ['', '', 'read', ''],
  clinics: ['read', 'read', 'read add', 'read add'],
  consents: ['read add', '', 'read add', 'read add'],
  dose_proposals: ['', '', 'read add change', ''],
  episode_days: ['read add change', '', 'read add change', ''],
  episode_summaries: ['read add change remove', '', 'read add change remove', ''],
  episodes: ['read add change', '', 'read add change', 'read add change'],
  examinations: ['', '', 'read add', ''],
  flags: ['read add change', '', 'read add change', ''],
  intakes: ['read add', '', 'read add', ''],
  invitations: ['', '', 'read add change', 'read add change'],
  nudges: ['read', '', 'read add change', ''],
  pain_logs: ['read add', '', 'read add', ''],
  patients: ['read add change', '', 'read add change', 'read add change'],
  plan_revisions: ['read', '', 'read add', ''],
  policies: ['read', 'read', 'read add', 'read add'],
  prom_responses: ['read add', '', 'read add', ''],
  questionnaires: ['read', 'read', 'read add change', ''],
  referral_flags: ['', '', 'read add', ''],
  referrals: ['read', '', 'read add change', ''],
  replay_changes: ['', '', 'read add remove', ''],
  replays: ['', '', 'read add change', ''],
  safety_checks: ['read add', '', 'read add', ''],
  self_care_logs: ['read add', '', 'read add', ''],
  sessions: ['', '', 'read add change remove', 'read add change remove'],
  sign_in_links: ['', '', 'read add change remove', 'read add change remove'],
  sightings: ['read', '', 'read add', ''],
  staff: ['read', 'read', 'read add change', 'read add change'],
  users: ['', '', 'read add change', 'read add change'],
  walk_logs: ['read add', '', 'read add', ''],
};

/** Staff and a patient of another clinic, and a connection on which nobody set who asks. */
const strangers = { theirStaff: '', theirPatient: '', nobody: '' };

/** Each verb on the very row: adding it again is allowed when only its key stands in the way. */
const verbs: Record<string, (table: string, row: string) => ReturnType<typeof sql>> = {
  read: (table, row) => sql`select from ${sql.identifier(table)} t where to_jsonb(t) = ${row}::jsonb`,
  add: (table, row) => {
    const name = sql.identifier(table);
    // What Postgres works out of a row by itself is not written.
    const columns = sql.join(
      Object.keys(JSON.parse(rows.get(table) ?? row) as object)
        .filter((column) => column !== 'sort_given')
        .map((column) => sql.identifier(column)),
      sql`, `,
    );
    return sql`insert into ${name} (${columns}) select ${columns} from jsonb_populate_record(null::${name}, ${row}::jsonb)`;
  },
  change: (table, row) =>
    sql`update ${sql.identifier(table)} t set clinic_id = clinic_id where to_jsonb(t) = ${row}::jsonb`,
  remove: (table, row) => sql`delete from ${sql.identifier(table)} t where to_jsonb(t) = ${row}::jsonb`,
};

type Open = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
class Undo extends Error {}
const codeOf = (error: unknown) => (error as { cause?: { code?: string } }).cause?.code;

/** Runs one statement, takes it back, and says whether it was let through. */
async function allows(open: Open, statement: ReturnType<typeof sql>): Promise<boolean> {
  let rows = 0;
  try {
    await open(async (tx) => {
      rows = (await tx.execute(statement)).count;
      throw new Undo();
    });
  } catch (error) {
    if (codeOf(error) === '42501') return false;
    if (codeOf(error) === '23505') return true;
    if (!(error instanceof Undo)) throw error;
  }
  return rows > 0;
}

let database: TestDatabase;
let db: Database;
let admin: Database;
let here: Awaited<ReturnType<typeof aRowInEveryTable>>;
let there: Awaited<ReturnType<typeof aRowInEveryTable>>;
let actors: Record<'patient' | 'nextDoor' | 'staff' | 'frontDoor' | keyof typeof strangers, Open>;
/** One row of each table of the clinic `here`, as JSON. */
const rows = new Map<string, string>();

beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'row_level_security');
  db = connect(database.appUrl, 2);
  admin = connect(database.adminUrl, 1);
  here = await aRowInEveryTable(db);
  there = await aRowInEveryTable(db);
  const tables = await admin.execute<{ name: string }>(
    sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  for (const { name } of tables) {
    const [found] = await admin.execute<{ row: string }>(
      sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t where clinic_id = ${here.clinicId} limit 1`,
    );
    rows.set(name, found?.row ?? '');
  }
  const { careTeamId, therapist } = here;
  const nextDoor = await aPatient(db, { therapist, careTeamId, startedOn: '2026-10-10', givenName: 'Grace' });
  actors = {
    patient: (work) => withActor(db, here.patient, work),
    nextDoor: (work) => withActor(db, nextDoor.actor, work),
    staff: (work) => withActor(db, here.therapist, work),
    frontDoor: (work) => atFrontDoor(db, work),
    theirStaff: (work) => withActor(db, there.therapist, work),
    theirPatient: (work) => withActor(db, there.patient, work),
    nobody: (work) => db.transaction(work),
  };
});
afterAll(async () => {
  await Promise.all([db.end(), admin.end()]);
  await database.drop();
});

describe('row-level security', () => {
  test('every table has its line in the matrix and a row to try it on', () => {
    expect(Object.keys(matrix).sort()).toEqual([...rows.keys()].sort());
    expect([...rows].filter(([, row]) => row === '')).toEqual([]);
  });

  test.each(Object.keys(matrix))('%s is open to exactly those of the matrix', async (table) => {
    const [patient, nextDoor, staff, frontDoor] = matrix[table] ?? [];
    const seen: Record<string, string> = {};
    for (const [actor, open] of Object.entries(actors)) {
      const allowed = [];
      for (const [verb, statement] of Object.entries(verbs))
        if (await allows(open, statement(table, rows.get(table) ?? ''))) allowed.push(verb);
      seen[actor] = allowed.join(' ');
    }
    expect(seen).toEqual({ patient, nextDoor, staff, frontDoor, ...strangers });
  });

  test.each([
    'episodes',
    'flags',
    'patients',
    'episode_summaries',
    'referrals',
    'users',
    'staff',
    'sessions',
    'invitations',
  ])('a row of %s cannot be handed to another clinic', async (table) => {
    const row = rows.get(table) ?? '';
    const handOver = sql`update ${sql.identifier(table)} t set clinic_id = ${there.clinicId} where to_jsonb(t) = ${row}::jsonb`;
    expect(await allows(actors.staff, handOver)).toBe(false);
    expect(await allows(actors.patient, handOver)).toBe(false);
  });

  test('a patient cannot put an entry on another patient’s record', async () => {
    for (const table of [
      'pain_logs',
      'walk_logs',
      'safety_checks',
      'self_care_logs',
      'intakes',
      'flags',
      'audit_events',
    ]) {
      const theirs = {
        ...(JSON.parse(rows.get(table) ?? '') as object),
        clinic_id: there.clinicId,
        patient_id: there.patient.patientId,
      };
      expect(await allows(actors.patient, verbs['add']!(table, JSON.stringify(theirs))), table).toBe(false);
    }
  });
});

describe('an actor lasts one transaction', () => {
  const counted = async (open: Open) =>
    open(async (tx) => Number((await tx.execute<{ n: string }>(sql`select count(*) as n from patients`))[0]?.n));

  test.each(['committed', 'rolled back'])(
    'the next one on the same connection sees nothing, after one %s',
    async (ending) => {
      const single = connect(database.appUrl, 1);
      const backend = sql`select pg_backend_pid() as pid`;
      const pids: unknown[] = [];
      await withActor(single, here.therapist, async (tx) => {
        pids.push((await tx.execute(backend))[0]?.['pid']);
        if (ending === 'rolled back') throw new Undo();
      }).catch((error: unknown) => expect(error).toBeInstanceOf(Undo));
      pids.push((await single.execute(backend))[0]?.['pid']);
      expect(pids[0]).toBe(pids[1]);
      expect(await counted((work) => single.transaction(work))).toBe(0);
      expect(await counted((work) => withActor(single, there.therapist, work))).toBe(1);
      const [settings] = await single.execute(sql`
      select current_setting('cairn.staff_clinic_id', true) as staff, current_setting('cairn.door', true) as door`);
      expect([settings?.['staff'], settings?.['door']].every((value) => value === '' || value === null)).toBe(true);
      await single.end();
    },
  );

  test('a staff setting never adds to a patient’s', async () => {
    expect(await counted(actors.patient)).toBe(1);
    expect(await counted(actors.staff)).toBe(2);
  });
});

describe('a row points only into its own clinic', () => {
  test('not one foreign key can be led to a row of another clinic, even by a superuser', async () => {
    const keys = await admin.execute<{ key: string; table: string; target: string; from: string[]; to: string[] }>(sql`
      select k.conname as key, k.conrelid::regclass::text as table, k.confrelid::regclass::text as target,
        array(select attname::text from unnest(k.conkey) with ordinality as c(n, i)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n order by i) as from,
        array(select attname::text from unnest(k.confkey) with ordinality as c(n, i)
          join pg_attribute a on a.attrelid = k.confrelid and a.attnum = n order by i) as to
      from pg_constraint k where k.contype = 'f' and cardinality(k.conkey) > 1`);
    expect(keys.length).toBeGreaterThan(20);
    for (const { key, table, target, from, to } of keys) {
      const [found] = await admin.execute<{ row: Record<string, unknown> }>(
        sql`select to_jsonb(t) as row from ${sql.identifier(target)} t where clinic_id = ${there.clinicId} limit 1`,
      );
      const pairs = from.map((column, i) => [column, to[i] ?? ''] as const);
      // A log's `amends` points within its own table: only that column moves, the patient stays.
      const moved = table === target ? pairs.filter(([a, b]) => a !== b) : pairs;
      const pointed = Object.fromEntries(moved.map(([column, at]) => [column, found?.row[at]]));
      const row = {
        ...(JSON.parse(rows.get(table) ?? '') as object),
        // What would stand in the way before the foreign key is looked at.
        id: crypto.randomUUID(),
        token_hash: crypto.randomUUID(),
        revision: 99,
        version: '99',
        on: '2027-02-03',
        last_log_on: '2027-02-03',
        position: 99,
        ...pointed,
        clinic_id: here.clinicId,
      };
      const failed = await admin
        .transaction(async (tx) => {
          await tx.execute(sql`delete from episode_summaries`);
          await tx.execute(verbs['add']!(table, JSON.stringify(row)));
          throw new Undo();
        })
        .catch((error: unknown) => error);
      expect((failed as Error).cause, `${key} of ${table}`).toMatchObject({ code: '23503', constraint_name: key });
    }
  });
});
