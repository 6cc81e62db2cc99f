import { randomBytes } from 'node:crypto';
import { migrate } from '@cairn/db/migrate';
import { ensureDatabase, ensureRoles, roleUrl } from '@cairn/postgres';

/**
 * Prepares a server for installations that start the apps themselves: the two roles, the database and its schema.
 *
 * DATABASE_URL is the administrative connection; APP_DATABASE_URL says which database, and which password the apps use.
 * Nobody but a migration signs in as the owner, so each run gives that role a new password and forgets it.
 */
const adminUrl = required('DATABASE_URL');
const app = new URL(required('APP_DATABASE_URL'));
const database = decodeURIComponent(app.pathname.slice(1));
const owner = randomBytes(24).toString('base64url');
await ensureRoles(adminUrl, { owner, app: decodeURIComponent(app.password) });
await ensureDatabase(adminUrl, database);
await migrate(roleUrl(adminUrl, { user: 'cairn_owner', password: owner, database }));
console.log(`The database ${database} is ready.`);

function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  console.error(`${name} is not set`);
  process.exit(1);
}
