import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as run } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { grantQueue } from './queue/grantQueue.ts';
import { installQueue } from './queue/installQueue.ts';

/** Any number no other program locks on: it keeps two starts from migrating at once. */
const LOCK = 7_214_006_401;

/**
 * Brings the database at `ownerUrl` up to the newest migration: our tables, then the queue of the worker.
 * @param ownerUrl connection as the role that owns the schema
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    await client`select pg_advisory_lock(${LOCK})`;
    await run(drizzle(client), { migrationsFolder: fileURLToPath(new URL('../drizzle', import.meta.url)) });
    await installQueue(ownerUrl);
    await grantQueue(client);
  } finally {
    await client.end({ timeout: 5 });
  }
}
