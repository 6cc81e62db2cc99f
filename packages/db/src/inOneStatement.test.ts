import { and, eq, getTableName, sql } from 'drizzle-orm';
import { PgTable, alias } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { type Database, type Statement, type Transaction, connect } from './connect.ts';
import { inOneStatement } from './inOneStatement.ts';
import * as schema from './schema/index.ts';
import { aRowInEveryTable } from './testing/aRowInEveryTable.ts';
import { withActor } from './withActor.ts';

const tables = (Object.values(schema) as unknown[]).filter((value) => value instanceof PgTable);
const { patients, staff, flags } = schema;

let database: TestDatabase;
let db: Database;
let clinicId: string;
let sent: Statement[] = [];

beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'in_one_statement');
  db = connect(database.appUrl, 1, (statement) => void sent.push(statement));
  ({ clinicId } = (await aRowInEveryTable(db)).therapist);
});
afterAll(async () => {
  await db.end();
  await database.drop();
});

/** What the work asked of the database besides opening and closing the transaction. */
async function asked<T>(work: (tx: Transaction) => Promise<T>): Promise<{ result: T; statements: string[] }> {
  sent = [];
  const result = await withActor(db, { kind: 'system', clinicId }, work);
  return {
    result,
    statements: sent.map(({ text }) => text).filter((text) => !/^(begin|commit|select set_config)/.test(text)),
  };
}

describe('selects asked side by side', () => {
  test.each(tables.map((table) => [getTableName(table), table] as const))(
    'read %s as one by one, all in one statement',
    async (_name, table) => {
      const both = (tx: Transaction) => Promise.all([tx.select().from(table), tx.select().from(table)]);
      const { result, statements } = await asked((tx) => inOneStatement(tx, both));
      expect(statements).toHaveLength(1);
      expect(result).toEqual(await withActor(db, { kind: 'system', clinicId }, both));
    },
  );

  test('keep their parameters, order, names twice the same, missing sides of a join, and none apart', async () => {
    const ask = (tx: Transaction) =>
      Promise.all([
        tx
          .select({ id: patients.id, by: { id: staff.id, name: staff.name }, two: sql<number>`${2}::int` })
          .from(patients)
          .leftJoin(staff, and(eq(staff.clinicId, patients.clinicId), eq(staff.name, 'nobody')))
          .where(eq(patients.clinicId, clinicId))
          .orderBy(patients.id)
          .limit(1),
        tx.select({ id: staff.id }).from(staff).where(eq(staff.name, 'nobody at all')),
        tx
          .select({ flag: flags, before: alias(flags, 'before') })
          .from(flags)
          .leftJoin(alias(flags, 'before'), sql`false`)
          .where(eq(flags.clinicId, clinicId)),
      ]);
    const { result, statements } = await asked((tx) => inOneStatement(tx, ask));
    expect(statements).toHaveLength(1);
    expect(result).toEqual(await withActor(db, { kind: 'system', clinicId }, ask));
    expect(result[0]).toMatchObject([{ by: null, two: 2 }]);
    expect(result[1]).toEqual([]);
  });

  test('what waits for an answer goes as the next statement', async () => {
    const { statements } = await asked((tx) =>
      inOneStatement(tx, async (tx) => {
        const [[first]] = await Promise.all([tx.select().from(patients).limit(1), tx.select().from(staff)]);
        return tx
          .select()
          .from(patients)
          .where(eq(patients.id, first?.id ?? ''));
      }),
    );
    expect(statements).toHaveLength(2);
  });

  test('fail together when one of them is wrong', async () => {
    const outcomes = asked((tx) =>
      inOneStatement(tx, (tx) =>
        Promise.all([tx.select().from(patients), tx.select({ wrong: sql`no_such_column` }).from(staff)]),
      ),
    );
    await expect(outcomes).rejects.toThrow('Failed query');
  });

  test('a change is refused there', async () => {
    await expect(
      asked((tx) =>
        inOneStatement(tx, (tx) =>
          tx
            .update(staff)
            .set({ name: 'else' })
            .where(sql`false`),
        ),
      ),
    ).rejects.toThrow('Only selects');
  });
});
