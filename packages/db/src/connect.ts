import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { listen } from './listen.ts';
import { preparing } from './preparing.ts';
import * as schema from './schema/index.ts';

export type Statement = { text: string; params: unknown[] };

/** How columns are named in Postgres. */
export const naming = { casing: 'snake_case' } as const;

/**
 * A pool on `url` (the app's role). A statement that takes over 15 s is cancelled, and one that waits for a connection
 * over 5 s is refused, so that a database in trouble gives an error instead of a hanging page.
 * @param hear is told of each statement as it is sent: for guards and benches that count them
 */
export function connect(url: string, connections = 10, hear?: (statement: Statement) => void) {
  const client = postgres(url, {
    max: connections,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    ...(hear && { debug: (_connection: number, text: string, params: unknown[]) => hear({ text, params }) }),
    connection: { application_name: 'cairn', statement_timeout: 15_000 },
  });
  return Object.assign(drizzle(preparing(client), { schema, ...naming }), {
    /** What is committed, as it is; on a connection besides the pool's. */
    live: listen(client),
    end: () => client.end({ timeout: 5 }),
  });
}

export type Database = ReturnType<typeof connect>;

/** An open transaction, as `withActor` hands it out. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

const shared = globalThis as { cairnDatabase?: Database };

/** The process's one pool, on APP_DATABASE_URL. @throws when the variable is missing */
export function database(): Database {
  const url = process.env.APP_DATABASE_URL;
  if (!url) throw new Error('APP_DATABASE_URL is not set.');
  return (shared.cairnDatabase ??= connect(url));
}
