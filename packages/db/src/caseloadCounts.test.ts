import { and, eq, gt, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { newId } from '@cairn/vocabulary';
import { type Database, connect } from './connect.ts';
import { aClinic, aPatient, aStaffMember, aSummary } from './factories/index.ts';
import { careTeams, caseloadCounts, episodeSummaries } from './schema/index.ts';
import { withActor } from './withActor.ts';

const EPISODES = 16;
const CHANGES = 480;
const AT_ONCE = 8;

let database: TestDatabase;
let db: Database;
let clinicId: string;
let teams: [string, string];
let summaries: (typeof episodeSummaries.$inferInsert)[];
const asClinic = <T>(work: Parameters<typeof withActor<T>>[2]) => withActor(db, { kind: 'system', clinicId }, work);

beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'caseload_counts');
  db = connect(database.appUrl, AT_ONCE);
  const clinic = await aClinic(db);
  clinicId = clinic.clinicId;
  teams = [clinic.careTeamId, newId()];
  await asClinic((tx) => tx.insert(careTeams).values({ clinicId, id: teams[1], name: 'Evening team' }));
  const therapist = await aStaffMember(db, clinicId, { careTeamId: teams[0] });
  summaries = await Promise.all(
    Array.from({ length: EPISODES }, async () => {
      const { actor, episodeId } = await aPatient(db, { therapist, careTeamId: teams[0], startedOn: '2026-10-10' });
      return aSummary({
        clinicId,
        episodeId,
        patientId: actor.patientId,
        careTeamId: teams[0],
        therapistId: therapist.staffId,
        assessedOn: '2026-11-20',
      });
    }),
  );
  await asClinic((tx) => tx.insert(episodeSummaries).values(summaries));
});
afterAll(async () => {
  await db.end();
  await database.drop();
});

const s = episodeSummaries;
const c = caseloadCounts;

/** Counts kept and counts counted, both as sorted lines `team rank episodes`. */
const both = () =>
  asClinic(async (tx) => {
    const kept = await tx
      .select({ team: c.careTeamId, rank: c.groupRank, n: c.episodes })
      .from(c)
      .where(gt(c.episodes, 0));
    const counted = await tx
      .select({ team: s.careTeamId, rank: s.groupRank, n: sql<number>`count(*)::int` })
      .from(s)
      .groupBy(s.careTeamId, s.groupRank);
    const lines = (rows: typeof kept) => rows.map(({ team, rank, n }) => `${team} ${rank} ${n}`).sort();
    return { kept: lines(kept), counted: lines(counted) };
  });

const any = (below: number) => Math.floor(Math.random() * below);

/** One change as the api makes them: a move between groups or teams, an upsert; or a removal, and the row again. */
async function change() {
  const row = { ...summaries[any(EPISODES)]!, groupRank: 1 + any(6), careTeamId: teams[any(2)]! };
  const own = and(eq(s.clinicId, clinicId), eq(s.episodeId, row.episodeId));
  const kind = any(4);
  if (kind === 3) await asClinic((tx) => tx.delete(s).where(own));
  await asClinic(async (tx) => {
    if (kind === 0) await tx.update(s).set({ groupRank: row.groupRank }).where(own);
    else if (kind === 1) await tx.update(s).set({ groupRank: row.groupRank, careTeamId: row.careTeamId }).where(own);
    else if (kind === 2)
      await tx
        .insert(s)
        .values(row)
        .onConflictDoUpdate({ target: [s.clinicId, s.episodeId], set: row });
    else await tx.insert(s).values(row).onConflictDoNothing();
  });
}

describe('the counts of the caseload', () => {
  test(`stay equal to a count after ${CHANGES} random changes, ${AT_ONCE} at once, and none waits for another in a ring`, async () => {
    for (let round = 0; round < CHANGES / AT_ONCE / 10; round += 1) {
      const done = await Promise.allSettled(Array.from({ length: AT_ONCE * 10 }, change));
      expect(done.filter(({ status }) => status === 'rejected')).toEqual([]);
      const { kept, counted } = await both();
      expect(kept).toEqual(counted);
    }
  });

  test('a change that is rolled back counts nothing', async () => {
    const before = await both();
    await asClinic(async (tx) => {
      await tx.update(s).set({ groupRank: 1 });
      throw new Error('taken back');
    }).catch(() => {});
    expect(await both()).toEqual(before);
  });

  test('nobody but the trigger writes them', async () => {
    const denied = { cause: { code: '42501' } };
    const forged = { clinicId, careTeamId: teams[0], groupRank: 1, episodes: 99 };
    await expect(asClinic((tx) => tx.insert(c).values(forged))).rejects.toMatchObject(denied);
    await expect(asClinic((tx) => tx.update(c).set({ episodes: 0 }))).rejects.toMatchObject(denied);
  });
});
