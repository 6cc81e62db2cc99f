import { eq } from 'drizzle-orm';
import { type Transaction, clinics } from '@cairn/db';
import type { TimeZone } from '@cairn/vocabulary';

/** The zone a clinic tells its days in. */
export async function clinicZone(tx: Transaction, clinicId: string): Promise<TimeZone> {
  const [clinic] = await tx.select({ timeZone: clinics.timeZone }).from(clinics).where(eq(clinics.clinicId, clinicId));
  return clinic?.timeZone ?? 'UTC';
}
