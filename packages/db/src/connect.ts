import { PgDialect } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { listen } from './listen.ts';
import { preparing } from './preparing.ts';

export type Statement = { text: string; params: unknown[] };

/** How columns are named in Postgres. */
const naming = { casing: 'snake_case' } as const;

/** Writes our SQL; it remembers the names that it has worked out. */
export const dialect = new PgDialect(naming);

/** The driver's pool, and what is heard of commits on a connection besides it. */
function pool(url: string, connections: number, hear?: (statement: Statement) => void) {
  const client = postgres(url, {
    max: connections,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    ...(hear && { debug: (_connection: number, text: string, params: unknown[]) => hear({ text, params }) }),
    connection: { application_name: 'cairn', statement_timeout: 15_000 },
  });
  return { client: preparing(client), live: listen(client) };
}
type Pool = ReturnType<typeof pool>;

const on = ({ client, live }: Pool) =>
  Object.assign(drizzle(client, naming), {
    /** What is committed, as it is; on a connection besides the pool's. */
    live,
    end: () => client.end({ timeout: 5 }),
  });

export type Database = ReturnType<typeof on>;

/** An open transaction, as `withActor` hands it out. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/**
 * A pool on `url` (the app's role). A statement that takes over 15 s is cancelled, and one that waits for a connection
 * over 5 s is refused, so that a database in trouble gives an error instead of a hanging page.
 * @param hear is told of each statement as it is sent: for guards and benches that count them
 */
export const connect = (url: string, connections = 10, hear?: (statement: Statement) => void): Database =>
  on(pool(url, connections, hear));

/** An app holds this module twice: as Node runs it and as Next bundled it. They share the pool, each by its own Drizzle. */
const shared = globalThis as { cairnPool?: Pool };
let own: Database | undefined;

/** The process's one pool, on APP_DATABASE_URL. @throws when the variable is missing */
export function database(): Database {
  if (own) return own;
  const url = process.env.APP_DATABASE_URL;
  if (!url) throw new Error('APP_DATABASE_URL is not set.');
  own = on((shared.cairnPool ??= pool(url, 10)));
  return own;
}
