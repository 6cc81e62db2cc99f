import { and, eq, getTableName, sql } from 'drizzle-orm';
import { PgTable, getTableConfig } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { newId } from '@cairn/vocabulary';
import { type Database, type Transaction, connect } from './connect.ts';
import { inOneStatement } from './inOneStatement.ts';
import * as schema from './schema/index.ts';
import { type Slots, rowOf, statement, upsertOf } from './statement.ts';
import { aRowInEveryTable } from './testing/aRowInEveryTable.ts';
import { type SystemActor, withActor } from './withActor.ts';

const tables = (Object.values(schema) as unknown[]).filter((value) => value instanceof PgTable);
const { patients, staff, selfCareLogs } = schema;

let database: TestDatabase;
let db: Database;
let admin: Database;
let actor: SystemActor;
let patientId: string;
let episodeId: string;

beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'statement');
  db = connect(database.appUrl, 1);
  admin = connect(database.adminUrl, 1);
  const made = await aRowInEveryTable(db);
  actor = { kind: 'system', clinicId: made.therapist.clinicId };
  ({ patientId } = made.patient);
  ({ episodeId } = made);
});
afterAll(async () => {
  await Promise.all([db.end(), admin.end()]);
  await database.drop();
});

describe('a statement', () => {
  let written = 0;
  const named = statement((db, { clinicId, name }: Slots<{ clinicId: string; name: string }>) => {
    written += 1;
    return db
      .select({ id: patients.id, by: { id: staff.id, name: staff.name }, two: sql<number>`${2}::int` })
      .from(patients)
      .leftJoin(staff, and(eq(staff.clinicId, patients.clinicId), eq(staff.name, name)))
      .where(eq(patients.clinicId, clinicId));
  });

  test('is written once and answers each time by the values it is given', async () => {
    const [someone] = await withActor(db, actor, (tx) => tx.select().from(staff));
    const asked = (tx: Transaction) =>
      Promise.all(
        [someone!.name, 'nobody', someone!.name].map((name) => named(tx, { clinicId: actor.clinicId, name })),
      );
    const answers = await withActor(db, actor, asked);
    const by = { id: someone!.id, name: someone!.name };
    expect(answers).toEqual([by, null, by].map((by) => [{ id: patientId, by, two: 2 }]));
    expect(await withActor(db, actor, (tx) => inOneStatement(tx, asked))).toEqual(answers);
    expect(written).toBe(1);
  });

  test('fails as its work does, and lets the next one through', async () => {
    const wrong = statement((db, { id }: Slots<{ id: string }>) =>
      db.select({ id: staff.id }).from(staff).where(eq(staff.id, id)),
    );
    await expect(withActor(db, actor, (tx) => wrong(tx, { id: 'no id' }))).rejects.toThrow('Failed query');
    expect(await withActor(db, actor, (tx) => wrong(tx, { id: newId() }))).toEqual([]);
  });

  test('inserts a default where a value is not given, and nothing where null is', async () => {
    const insert = statement<typeof selfCareLogs.$inferInsert, Promise<(typeof selfCareLogs.$inferSelect)[]>>((db) =>
      db.insert(selfCareLogs).values(rowOf(selfCareLogs)).returning(),
    );
    const at = new Date('2026-11-20T20:00:00Z');
    const { clinicId } = actor;
    const row = {
      clinicId,
      patientId,
      episodeId,
      id: newId(),
      on: '2026-11-20',
      writtenAt: at,
      receivedAt: at,
    } as const;
    const [kept] = await withActor(db, actor, (tx) =>
      insert(tx, { ...row, zone: 'UTC', contentHash: 'hash', kind: 'heat', relief: null }),
    );
    expect(kept).toEqual({
      ...row,
      zone: 'UTC',
      contentHash: 'hash',
      kind: 'heat',
      what: '',
      relief: null,
      undone: false,
      amends: null,
    });
  });
});

describe('an upsert', () => {
  test.each(tables.map((table) => [getTableName(table), table] as const))(
    'of a row that is there leaves %s as it is',
    async (_name, table) => {
      const { primaryKeys, columns } = getTableConfig(table);
      const key = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary);
      const before = await admin.select().from(table);
      expect(before.length).toBeGreaterThan(0);
      const upsert = upsertOf(table, key);
      await admin.transaction(async (tx) => {
        for (const row of before) await upsert(tx, row as never);
      });
      expect(await admin.select().from(table)).toEqual(before);
    },
  );
});
