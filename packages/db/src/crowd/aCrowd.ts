import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { makeDays, makeLogs } from './logs.ts';
import { type Wanted, makePeople } from './people.ts';
import { makeSummaries } from './summaries.ts';
import { defineWords } from './words.ts';

/**
 * Fills an empty, migrated database with clinics of any size, set by set within Postgres: a big one of `patients`, and
 * small ones beside it; the same for the same seed but for the ids of clinics and staff.
 * @param admin one connection, as the superuser
 */
export async function aCrowd(admin: Database, wanted: Wanted) {
  await admin.execute(sql`set statement_timeout = 0`);
  // No triggers: what they keep is filled in by sets, too.
  await admin.execute(sql`set session_replication_role = replica`);
  await defineWords(admin, wanted.seed);
  const clinic = await makePeople(admin, wanted);
  await makeLogs(admin, wanted);
  await makeDays(admin, wanted);
  await makeSummaries(admin, wanted);
  await admin.execute(sql`set session_replication_role = origin`);
  await admin.execute(sql`vacuum analyze`);
  return clinic;
}
