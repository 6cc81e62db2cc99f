import { sql } from 'drizzle-orm';
import { type StaffActor, connect } from '@cairn/db';
import { aCrowd } from '@cairn/db/crowd';
import { aSession } from '@cairn/db/factories';
import { migrate } from '@cairn/db/migrate';
import { type Cluster, ensureDatabase, roleUrl } from '@cairn/postgres';
import { signPatientsIn } from '../../testing/signPatientsIn.ts';
import type { Sender } from './Load.ts';

/** A database with clinics of this size, all patients of the big one signed in, its lead and a therapist. */
export async function seededClinic(
  cluster: Cluster,
  secrets: { owner: string; app: string },
  { patients, days, today }: { patients: number; days: number; today: string },
) {
  const name = `http_${patients}x${days}`;
  const url = (to: object) => roleUrl(cluster.adminUrl, { database: name, ...to });
  const root = connect(cluster.adminUrl, 1);
  await root.execute(sql`drop database if exists ${sql.identifier(name)} with (force)`);
  await root.end();
  await ensureDatabase(cluster.adminUrl, name);
  await migrate(url({ user: 'cairn_owner', password: secrets.owner }));
  const admin = connect(url({}), 1);
  const { clinicId, lead, therapist } = await aCrowd(admin, { patients, days, today, seed: 1 });
  // The crowd's flags are drawn by lot. The rules raise those that the courses call for, with each patient's first log.
  await admin.execute(sql`set session_replication_role = replica`);
  await admin.execute(sql`delete from flags`);
  await admin.execute(sql`set session_replication_role = origin`);
  await signPatientsIn(admin);
  const senders = await admin.execute<Sender>(sql`select e.clinic_id as "clinicId", e.patient_id as "userId",
      e.patient_id as "patientId", e.id as "episodeId", e.patient_id::text as token
    from episodes e where e.clinic_id = ${clinicId} order by e.id`);
  const tokenOf = async ({ userId }: StaffActor) => {
    const [account] = await admin.execute<{ email: string }>(
      sql`select email from users where clinic_id = ${clinicId} and id = ${userId}`,
    );
    return aSession(admin, 'staff', account?.email ?? '');
  };
  const tokens = { lead: await tokenOf(lead), therapist: await tokenOf(therapist) };
  await admin.execute(sql`vacuum analyze`);
  await admin.end();
  return {
    senders: [...senders],
    tokens,
    adminUrl: url({}),
    appUrl: url({ user: 'cairn_app', password: secrets.app }),
  };
}

/**
 * Bytes of all tables and indexes of ours, packed first: what updates left behind and the pages that Postgres adds ahead
 * would hide what a thousand logs add.
 */
export async function storedBytes(adminUrl: string): Promise<number> {
  const admin = connect(adminUrl, 1);
  await admin.execute(sql`set statement_timeout = 0`);
  await admin.execute(sql`vacuum full`);
  const [row] = await admin.execute<{ bytes: string }>(sql`select sum(pg_total_relation_size(oid)) as bytes
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`);
  await admin.end();
  return Number(row?.bytes);
}
