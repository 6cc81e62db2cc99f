import { sql } from 'drizzle-orm';
import type { Database } from '@cairn/db';

/**
 * An account and a session for every patient of a crowd. The id of a patient is good enough for their account's and, in a
 * bench or a test, for their token.
 * @param admin one connection, as the superuser
 */
export async function signPatientsIn(admin: Database): Promise<void> {
  await admin.execute(sql`insert into users (clinic_id, id, kind, email, created_at)
    select clinic_id, id, 'patient', email, created_at from patients`);
  await admin.execute(sql`update patients set user_id = id`);
  await admin.execute(sql`insert into sessions (clinic_id, id, user_id, token_hash, created_at, expires_at)
    select clinic_id, id, id, encode(sha256(id::text::bytea), 'hex'), now(), now() + interval '90 days' from patients`);
}
