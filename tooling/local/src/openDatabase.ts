import { join } from 'node:path';
import { ensureDatabase, ensureRoles, roleUrl, startCluster, type Cluster, type Secrets } from '@cairn/postgres';
import postgres from 'postgres';
import { isHalfFilled } from './fillDatabase.ts';
import type { Settings } from './readSettings.ts';
import { Trouble } from './Trouble.ts';

/** A database with its two roles, not yet migrated. */
export interface Database {
  ownerUrl: string;
  appUrl: string;
  /** In words for a person, without a password. */
  place: string;
  /** Present when it is the embedded server. */
  cluster?: Cluster;
}

/** Starts the embedded Postgres, or reaches the outside one, and makes roles and database exist. */
export async function openDatabase(settings: Settings, secrets: Secrets): Promise<Database> {
  if (settings.databaseUrl) return openOutside(settings.databaseUrl, secrets);
  const cluster = await startCluster({ dataDirectory: join(settings.directory, 'postgres') });
  const name = settings.empty ? 'cairn' : 'cairn_demo';
  if (!settings.empty && (await isHalfFilled(settings.directory, cluster.directory))) {
    const sql = postgres(cluster.adminUrl, { max: 1, onnotice: () => undefined });
    await sql`drop database if exists ${sql(name)} with (force)`;
    await sql.end();
  }
  return { ...(await prepare(cluster.adminUrl, name, secrets)), place: cluster.directory, cluster };
}

async function openOutside(url: string, secrets: Secrets): Promise<Database> {
  const { host, pathname } = new URL(url);
  const name = decodeURIComponent(pathname.slice(1));
  const place = `the database ${name} at ${host}`;
  try {
    const server = await reach(url);
    if (server.version < 160_000) throw new Error('Cairn needs Postgres 16 or later');
    return { ...(await prepare(server.url, name, secrets)), place };
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    throw new Trouble(`DATABASE_URL cannot be used (${place}): ${message || code}`);
  }
}

async function prepare(adminUrl: string, database: string, secrets: Secrets) {
  await ensureRoles(adminUrl, secrets);
  await ensureDatabase(adminUrl, database);
  return {
    ownerUrl: roleUrl(adminUrl, { user: 'cairn_owner', password: secrets.owner, database }),
    appUrl: roleUrl(adminUrl, { user: 'cairn_app', password: secrets.app, database }),
  };
}

/** The server's version, through the named database or, while that does not exist, through `postgres`. */
async function reach(url: string): Promise<{ url: string; version: number }> {
  const sql = postgres(url, { max: 1, connect_timeout: 5 });
  try {
    const [row] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`;
    return { url, version: row!.version };
  } catch (error) {
    const missing = (error as { code?: string }).code === '3D000';
    const maintenance = roleUrl(url, { database: 'postgres' });
    if (!missing || maintenance === url) throw error;
    return await reach(maintenance);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
