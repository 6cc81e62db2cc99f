import { readFile } from 'node:fs/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ensureDatabase, roleUrl } from '@cairn/postgres';
import { unpacked } from './schema/packed.ts';

const name = `upgrade_${Math.random().toString(36).slice(2, 10)}`;
const quiet = { max: 1, onnotice: () => undefined };
let owner: postgres.Sql;
let admin: postgres.Sql;

const run = async (...tags: string[]) => {
  for (const tag of tags) {
    const text = await readFile(new URL(`../drizzle/${tag}.sql`, import.meta.url), 'utf8');
    await owner.begin(async (tx) => {
      for (const statement of text.split('--> statement-breakpoint')) await tx.unsafe(statement);
    });
  }
};

beforeAll(async () => {
  const { adminUrl, secrets } = inject('template');
  await ensureDatabase(adminUrl, name);
  owner = postgres(roleUrl(adminUrl, { user: 'cairn_owner', password: secrets.owner, database: name }), quiet);
  admin = postgres(roleUrl(adminUrl, { database: name }), quiet);
  await run('0000_foundations', '0001_guards');
});
afterAll(async () => {
  await Promise.all([owner.end(), admin.end()]);
  const server = postgres(inject('template').adminUrl, quiet);
  await server.unsafe(`drop database "${name}" with (force)`);
  await server.end();
});

const id = (last: number) => `01900000-0000-7000-8000-00000000000${last}`;
const [clinic, patient, episode, team, user, staff] = [1, 2, 3, 4, 5, 6].map(id);

/** A clinic as an installation of the first release holds it: the number on the clinic, one reason a flag. */
async function firstRelease() {
  await admin`insert into clinics (clinic_id, name, address, phone, time_zone, emergency_number, created_at)
    values (${clinic!}, 'Alder', '', '1', 'UTC', '112', now())`;
  await admin`insert into policies (clinic_id, version, document, effective_on, created_at)
    values (${clinic!}, 1, '{"version": 1}', '2026-01-01', now())`;
  await admin`insert into users (clinic_id, id, kind, email, created_at) values (${clinic!}, ${user!}, 'staff', 'm@x', now())`;
  await admin`insert into staff (clinic_id, id, user_id, name, role, created_at)
    values (${clinic!}, ${staff!}, ${user!}, 'Maya', 'therapist', now())`;
  await admin`insert into care_teams (clinic_id, id, name) values (${clinic!}, ${team!}, 'River')`;
  await admin`insert into patients (clinic_id, id, given_name, family_name, birth_on, email, time_zone, created_at)
    values (${clinic!}, ${patient!}, 'Rosa', 'Delgado', '1962-03-01', 'r@x', 'UTC', now())`;
  await admin`insert into episodes (clinic_id, id, patient_id, care_team_id, therapist_id, created_at)
    values (${clinic!}, ${episode!}, ${patient!}, ${team!}, ${staff!}, now())`;
  const flag = (last: number, rule: string, day: number, status: string, reason: string | null) =>
    admin`insert into flags (clinic_id, patient_id, episode_id, id, rule, rule_version, policy_version, raised_on, raised_at,
        urgency, evidence, status, resolved_at, outcome, reason)
      values (${clinic!}, ${patient!}, ${episode!}, ${`01900000-0000-7000-9000-00000000000${last}`}, ${rule}, 1, 1,
        ${`2026-02-0${day}`}, ${`2026-02-0${day}T10:00:00Z`}, 'now', '{}', ${status},
        ${status === 'resolved' ? '2026-02-09T10:00:00Z' : null}, ${status === 'resolved' ? 'acted' : null}, ${reason})`;
  await flag(1, 'RF-E', 1, 'open', null);
  await flag(2, 'RF-E', 2, 'acknowledged', 'I call.');
  await flag(3, 'RF-E', 3, 'open', null);
  await flag(4, 'SEV', 1, 'resolved', 'Called.');
  await flag(5, 'SEV', 4, 'open', null);
}

describe('an installation of the first release', () => {
  test('keeps what it holds, in the columns of today', async () => {
    await firstRelease();
    await run('0002_lifecycles', '0003_moved_columns', '0004_guards_of_lifecycles');
    const flags = await admin`select right(id::text, 1) as flag, status, outcome, acknowledged_reason, resolved_reason,
        right(reopens_id::text, 1) as reopens, resolved_at from flags order by id`;
    expect(flags).toMatchObject([
      { flag: '1', outcome: 'superseded', reopens: null, resolved_at: new Date('2026-02-02T10:00:00Z') },
      { flag: '2', outcome: 'superseded', reopens: '1', acknowledged_reason: 'I call.' },
      { flag: '3', status: 'open', outcome: null, reopens: '2' },
      { flag: '4', outcome: 'acted', resolved_reason: 'Called.', reopens: null },
      { flag: '5', status: 'open', reopens: '4' },
    ]);
    expect(await admin`select document from policies`).toMatchObject([
      { document: { version: 1, emergencyNumber: '112' } },
    ]);
    const unforced = await admin`select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and not relforcerowsecurity`;
    expect([...unforced]).toEqual([]);
  });

  test('knows the logs it holds again: their hashes are the first half of what they were, as bytes', async () => {
    const hash = 'ab'.repeat(32);
    await admin`insert into pain_logs (clinic_id, patient_id, episode_id, id, "on", written_at, zone, received_at, content_hash)
      values (${clinic!}, ${patient!}, ${episode!}, ${id(7)}, '2026-02-01', now(), 'UTC', now(), ${hash}),
        (${clinic!}, ${patient!}, ${episode!}, ${id(8)}, '2026-02-01', now(), 'UTC', now(), 'of no hash')`;
    await run('0010_hashes_as_bytes');
    expect(await admin`select encode(content_hash, 'hex') as hash from pain_logs order by id`).toMatchObject([
      { hash: hash.slice(0, 32) },
      { hash: Buffer.from('of no hash').toString('hex') },
    ]);
  });

  test('shows in the caseload who each row is of', async () => {
    await run('0005_days_of_episodes', '0006_guards_of_days', '0007_indexes_of_what_is_asked', '0009_judged_through');
    await admin`insert into episode_summaries (clinic_id, patient_id, episode_id, care_team_id, therapist_id, sort_name, group_rank,
        due_at, assessed_on, verdict, worst_pain, series, walked_minutes, open_flags, last_log_at)
      values (${clinic!}, ${patient!}, ${episode!}, ${team!}, ${staff!}, 'delgado, rosa', 6, 'infinity', '2026-02-01', 'improving',
        -1, '{}', 0, '[]', '-infinity')`;
    await run('0011_persons_in_summaries');
    expect(
      await admin`select given_name, family_name, birth_on::text, time_zone, started_on from episode_summaries`,
    ).toEqual([
      { given_name: 'Rosa', family_name: 'Delgado', birth_on: '1962-03-01', time_zone: 'UTC', started_on: null },
    ]);
  });

  test('keeps the days of an episode, packed', async () => {
    const numbers = [0, 1, 127, 128, 300, 16_383, 16_384, 32_767];
    const before = Buffer.from(Int16Array.from(numbers).buffer);
    await admin`insert into episode_days (clinic_id, patient_id, episode_id, cells, said)
      values (${clinic!}, ${patient!}, ${episode!}, ${before}, '{}')`;
    await run('0013_packed_days');
    const [row] = await admin<{ cells: Uint8Array }[]>`select cells from episode_days`;
    expect([...unpacked(row!.cells)]).toEqual(numbers);
  });
});
