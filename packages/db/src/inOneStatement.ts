import process from 'node:process';
import { is } from 'drizzle-orm';
import { PgColumn } from 'drizzle-orm/pg-core';
import { PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import { type Transaction, dialect } from './connect.ts';
import { numbered } from './numbered.ts';
import { oneFor, oneForAll } from './oneFor.ts';

type Rows = unknown[][];
type Asked = {
  text: string;
  params: unknown[];
  columns: number;
  answer: (rows: Rows) => void;
  fail: (e: unknown) => void;
};

/**
 * Runs `work` with a transaction in which the selects that are asked side by side, as in a `Promise.all`, go to Postgres as
 * one statement, prepared once a connection: each a subselect whose rows come back as JSON and are read by Drizzle's own
 * decoders. What waits for an answer and then asks goes as the next. It is for selects only; a raw `sql` field of a type
 * that JSON writes otherwise (timestamp, bigint, numeric) comes as JSON has it.
 */
export function inOneStatement<T>(tx: Transaction, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { client } = tx._.session as unknown as { client: Sql };
  const ask = gathering(client);
  const session = new PostgresJsSession(client, dialect, undefined);
  const prepareQuery: typeof session.prepareQuery = (query, fields, ...rest) => {
    if (!fields) throw new Error('Only selects go together in one statement.');
    const bytes = fields.flatMap(({ field }, at) =>
      is(field, PgColumn) && field.getSQLType() === 'bytea' ? [at] : [],
    );
    // Drizzle's own session reads the rows; only where they come from is ours.
    const values = async () => {
      const rows = await ask(query.sql, query.params, fields.length);
      for (const row of rows) for (const at of bytes) row[at] = bytesIn(row[at]);
      return rows;
    };
    const source = { unsafe: () => ({ values }) } as unknown as Sql;
    return new PostgresJsSession(source, dialect, undefined).prepareQuery(query, fields, ...rest);
  };
  session.prepareQuery = prepareQuery;
  return work(new PostgresJsTransaction(dialect, session as never, undefined) as unknown as Transaction);
}

/** A select of so many columns as a value: its rows as JSON. Written once, as in `writeTogether`. */
const asValue = oneFor((columns: number) => {
  const names = Array.from({ length: columns }, (_, at) => `c${at}`).join(', ');
  return oneFor(
    (text: string) => `(select coalesce(json_agg(json_build_array(${names})), '[]') from (${text}) as t(${names}))`,
  );
});
const inOne = oneForAll((values: readonly string[]) => `select ${numbered(values).join(',\n')}`);

/** Asks for the rows of a select, together with all that are asked before an answer comes. */
function gathering(client: Sql) {
  let waiting: Asked[] = [];
  const send = async () => {
    const asked = waiting;
    waiting = [];
    const text = inOne(asked.map((one) => asValue(one.columns)(one.text)));
    const params = asked.flatMap((one) => one.params);
    try {
      const [row] = await client.unsafe(text, params as never[], { prepare: true }).values();
      asked.forEach(({ answer }, at) => answer(row?.[at] as Rows));
    } catch (cause) {
      for (const { fail } of asked) fail(cause);
    }
  };
  return (text: string, params: unknown[], columns: number) =>
    new Promise<Rows>((answer, fail) => {
      // Behind all microtasks: by then all has been asked that can be without an answer, and nothing was written yet.
      if (waiting.length === 0) queueMicrotask(() => process.nextTick(() => void send()));
      waiting.push({ text, params, columns, answer, fail });
    });
}

/** JSON has bytes as text: \x and two digits a byte. */
const bytesIn = (text: unknown) => (typeof text === 'string' ? Buffer.from(text.slice(2), 'hex') : text);
