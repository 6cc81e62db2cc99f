import { sql } from 'drizzle-orm';
import type { StaffRole } from '@cairn/vocabulary';
import type { Database } from './connect.ts';

/** Who holds a session: either staff or a patient. */
export type SessionHolder = {
  clinicId: string;
  userId: string;
  email: string;
  expiresAt: string;
  staffId: string | null;
  role: StaffRole | null;
  patientId: string | null;
  name: string;
};

/**
 * Who holds the session of this token, in one statement and so in one round trip: it opens the front door for itself
 * alone. None when it is unknown or over at `at`, the account disabled or of another kind.
 */
export async function sessionHolder(
  db: Database,
  tokenHash: string,
  kind: 'patient' | 'staff',
  at: Date,
): Promise<SessionHolder | null> {
  const [holder] = await db.execute<SessionHolder>(sql`select clinic_id as "clinicId", user_id as "userId", email,
    expires_at as "expiresAt", staff_id as "staffId", role, patient_id as "patientId", name
    from session_holder(${tokenHash}, ${kind}, ${at.toISOString()}::timestamptz)`);
  return holder ?? null;
}
