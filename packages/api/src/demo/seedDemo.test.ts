import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Database, atFrontDoor, clinics, connect, episodeSummaries, flags, withActor } from '@cairn/db';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { groupOfRank, localDateIn } from '@cairn/vocabulary';
import { demoPatients, people, isEmpty, seedDemo } from './index.ts';

const NOW = new Date('2026-11-17T18:42:00Z');
let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'demo');
  db = connect(database.appUrl, 2);
});
afterAll(async () => {
  await db.end();
  await database.drop();
});

describe('the demo data', () => {
  test('fills an empty database, and every group of the caseload has someone', async () => {
    expect(await isEmpty({ databaseUrl: database.appUrl })).toBe(true);
    await seedDemo({ databaseUrl: database.appUrl, now: NOW });
    expect(await isEmpty({ databaseUrl: database.appUrl })).toBe(false);
    const all = await atFrontDoor(db, (tx) => tx.select().from(clinics));
    const alder = all.find(({ name }) => name.startsWith('Alder'));
    const rows = await withActor(db, { kind: 'system', clinicId: alder?.clinicId ?? '' }, (tx) =>
      tx.select().from(episodeSummaries),
    );
    expect(rows).toHaveLength(people.length);
    const counts = Map.groupBy(rows, ({ groupRank }) => groupOfRank(groupRank));
    expect([...counts.keys()].sort()).toEqual([
      'due-this-week',
      'emergency',
      'no-data',
      'off-track',
      'on-track',
      'same-day',
    ]);
    expect(counts.get('emergency')).toHaveLength(1);

    const raised = await withActor(db, { kind: 'system', clinicId: alder?.clinicId ?? '' }, (tx) =>
      tx.select().from(flags),
    );
    // Some wait, some are put off, some were raised again; never two of one rule at once.
    expect(raised.filter(({ status }) => status === 'snoozed').length).toBeGreaterThanOrEqual(2);
    expect(raised.filter(({ snoozedAt }) => snoozedAt).length).toBeGreaterThan(5);
    expect(raised.filter(({ reopensId }) => reopensId).length).toBeGreaterThan(5);

    // The simulator knows who is truly stalled; STALL-6 must know it too, of those whose logs can be judged.
    const stalled = demoPatients(people, localDateIn(NOW, 'America/Los_Angeles')).filter(
      ({ day, simulated }) => day >= 42 && simulated.truth.trulyStalled,
    );
    expect(stalled.length).toBeGreaterThan(5);
    const judged = stalled.map(({ familyName, givenName }) => {
      const row = rows.find(({ sortName }) => sortName === `${familyName}, ${givenName}`.toLowerCase());
      return { row, flagged: raised.some((flag) => flag.rule === 'STALL-6' && flag.episodeId === row?.episodeId) };
    });
    const judgeable = judged.filter(({ row }) => row?.verdict !== 'not-enough-data');
    expect(judgeable.filter(({ flagged }) => flagged).length / judgeable.length).toBeGreaterThan(0.8);
  }, 120_000);
});
