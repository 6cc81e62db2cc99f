import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '@cairn/db';

const ROWS = 1_000;

/** Inserts any number of rows, a thousand at a time: Postgres takes 65,535 parameters a statement. */
export async function insertAll<Table extends PgTable>(
  tx: Transaction,
  table: Table,
  rows: Table['$inferInsert'][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) await tx.insert(table).values(rows.slice(from, from + ROWS));
}
