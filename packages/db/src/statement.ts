import { Column, Param, Placeholder, getTableColumns, is, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { PgColumn, PgPreparedQuery, PgTable, PreparedQueryConfig } from 'drizzle-orm/pg-core';
import { PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js';
import { type Transaction, dialect } from './connect.ts';

/** The values that a statement leaves open, by name. */
export type Slots<Values> = { [Name in keyof Values]: Placeholder<Name & string, Values[Name]> };

/** A statement with its values, not sent yet. */
export type Part = { text: string; params: unknown[] };

export type Stated<Values, Answer> = ((tx: Transaction, values: Values) => Promise<Answer>) & {
  /** To be sent with others, by `writeTogether`. */
  part: (values: Values) => Part;
};

type Ask = InstanceType<typeof PostgresJsSession>['prepareQuery'];
type Answering = PgPreparedQuery<PreparedQueryConfig> & { joinsNotNullableMap?: unknown };
type Built = { asked: Parameters<Ask>; joins: unknown; fill: (values: Record<string, unknown>) => unknown[] };

const slots = new Proxy({}, { get: (_, name) => sql.placeholder(String(name)) });

/** How one parameter comes by its value. */
function filler(param: unknown): (values: Record<string, unknown>) => unknown {
  if (is(param, Placeholder)) return (values) => values[param.name] ?? null;
  if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
  const { encoder } = param;
  const { name } = param.value;
  const missing = is(encoder, Column) ? encoder.default : null;
  return (values) => {
    const { [name]: value = missing } = values;
    return value === null || value === undefined ? null : encoder.mapToDriverValue(value);
  };
}

/** Has Drizzle write the statement, and keeps what it would ask of its session. */
function builtBy(build: (db: Transaction, slots: never) => unknown): Built {
  let asked: Parameters<Ask> | undefined;
  const held = { setToken: () => held } as unknown as Answering;
  const session = new PostgresJsSession(null as never, dialect, undefined);
  session.prepareQuery = ((...all: Parameters<Ask>) => {
    asked = all;
    return held;
  }) as never;
  const writing = new PostgresJsTransaction(dialect, session as never, undefined) as unknown as Transaction;
  (build(writing, slots as never) as { prepare: (name: string) => unknown }).prepare('once');
  if (!asked) throw new Error('Only what can be prepared is a statement.');
  const fillers = asked[0].params.map(filler);
  return { asked, joins: held.joinsNotNullableMap, fill: (values) => fillers.map((fill) => fill(values)) };
}

/**
 * A statement that Drizzle writes once: run again, only its values are new. For those that every log asks; writing them
 * anew was the largest part of what a log cost. A slot that is compared (`eq`) takes what the driver takes, so text for
 * a day or an instant; one that is inserted takes what the column takes.
 */
export function statement<Values extends object, Query extends PromiseLike<unknown>>(
  build: (db: Transaction, slots: Slots<Values>) => Query,
): Stated<Values, Awaited<Query>> {
  let built: Built | undefined;
  const once = () => (built ??= builtBy(build as never));
  const part = (values: Values): Part => {
    const { asked, fill } = once();
    return { text: asked[0].sql, params: fill(values as Record<string, unknown>) };
  };
  const send = (tx: Transaction, values: Values) => {
    const { asked, joins } = once();
    const [, ...rest] = asked;
    const { text: sql, params } = part(values);
    const session = tx._.session as unknown as InstanceType<typeof PostgresJsSession>;
    const prepared = session.prepareQuery({ sql, params }, ...rest) as unknown as Answering;
    prepared.joinsNotNullableMap = joins;
    return prepared.execute() as Promise<Awaited<Query>>;
  };
  return Object.assign(send, { part });
}

/** The columns that a row brings: Postgres works the others out. */
const columnsOf = (table: PgTable) =>
  Object.entries(getTableColumns(table)).flatMap(([name, { generated }]) => (generated ? [] : [name]));

/** A slot for every column of a table: a row to insert, of which what is not given is the column's default or null. */
export const rowOf = <Table extends PgTable>(table: Table): Slots<Table['$inferInsert']> =>
  Object.fromEntries(columnsOf(table).map((name) => [name, sql.placeholder(name)])) as never;

/** Inserts a row; where there is one with the same `key`, that becomes as the new one. */
export const upsertOf = <Table extends PgTable>(table: Table, key: PgColumn[]) =>
  statement<Table['$inferInsert'], Promise<unknown>>((db) => {
    const set = columnsOf(table).map((name) => [name, sql.raw(`excluded."${toSnakeCase(name)}"`)]);
    return db
      .insert(table)
      .values(rowOf(table) as never)
      .onConflictDoUpdate({ target: key, set: Object.fromEntries(set) as never });
  });
