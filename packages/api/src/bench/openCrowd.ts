import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { type StaffActor, connect } from '@cairn/db';
import { aCrowd } from '@cairn/db/crowd';
import { migrate } from '@cairn/db/migrate';
import { type Cluster, ensureDatabase, ensureRoles, fingerprint, roleUrl } from '@cairn/postgres';
import { countStatements } from '../testing/countStatements.ts';

const db = join(import.meta.dirname, '../../../db');

export type Size = { patients: number; days: number };
export type Crowd = Awaited<ReturnType<typeof openCrowd>>;

/**
 * A database with a clinic of some size, as `aCrowd` fills it; one that is there already is taken when the tables, the
 * filling and the day are the same.
 */
export async function openCrowd(
  cluster: Cluster,
  secrets: { owner: string; app: string },
  { patients, days }: Size,
  today: string,
) {
  const name = `crowd_${patients}x${days}`;
  const url = (to: object) => roleUrl(cluster.adminUrl, { database: name, ...to });
  const made = `${today} ${await fingerprint([join(db, 'drizzle'), join(db, 'src/crowd')])}`;
  const root = connect(cluster.adminUrl, 1);
  await ensureRoles(cluster.adminUrl, secrets);
  const [found] = await root.execute<{ note: string | null }>(
    sql`select shobj_description(oid, 'pg_database') as note from pg_database where datname = ${name}`,
  );
  let people = (found?.note?.startsWith(made) ? JSON.parse(found.note.slice(made.length)) : null) as People | null;
  if (!people) {
    console.error(`Filling ${patients.toLocaleString('en')} patients × ${days} days`);
    const began = performance.now();
    await root.execute(sql`drop database if exists ${sql.identifier(name)} with (force)`);
    await ensureDatabase(cluster.adminUrl, name);
    await migrate(url({ user: 'cairn_owner', password: secrets.owner }));
    const admin = connect(url({}), 1);
    const { lead, therapist } = await aCrowd(admin, { patients, days, today, seed: 1 });
    await admin.end();
    people = { lead, therapist, seconds: Math.round((performance.now() - began) / 1000) };
    // Said last: a filling that was broken off is begun anew.
    await root.execute(
      sql.raw(`comment on database ${name} is '${made}${JSON.stringify(people).replaceAll("'", "''")}'`),
    );
  }
  await root.end();
  const { hear, take } = countStatements();
  const app = connect(url({ user: 'cairn_app', password: secrets.app }), 1, hear);
  return { patients, days, ...people, db: app, admin: connect(url({}), 1), take };
}

type People = { lead: StaffActor; therapist: StaffActor; seconds: number };
