import { and, eq, inArray, isNull } from 'drizzle-orm';
import { type Database, type SystemActor, clinics, flags, staff, users, withActor } from '@cairn/db';
import { writeAudit } from '../audit.ts';
import { escalationLetter } from './escalationLetter.ts';
import type { Enqueue, Payloads } from './jobs.ts';
import { lateFlags } from './lateFlags.ts';

/**
 * Marks the flags of a clinic that are past due, each once in its life, and sends its leads one letter with their number.
 * Marks, audit and letters are one transaction.
 * @returns how many were marked
 */
export async function escalate(
  db: Database,
  now: Date,
  { clinicId }: Payloads['escalate'],
  enqueue: Enqueue,
): Promise<number> {
  const system: SystemActor = { kind: 'system', clinicId };
  return withActor(db, system, async (tx) => {
    const late = await lateFlags(tx, clinicId, now, true);
    if (late.length === 0) return 0;
    const ids = late.map(({ id }) => id);
    await tx
      .update(flags)
      .set({ escalatedAt: now })
      .where(and(eq(flags.clinicId, clinicId), inArray(flags.id, ids)));
    for (const { id, patientId, rule, urgency, dueAt } of late)
      await writeAudit(tx, now, system, 'clock.escalate', {
        patientId,
        entityId: id,
        detail: { rule, urgency, dueAt },
      });
    const [clinic] = await tx.select({ name: clinics.name }).from(clinics).where(eq(clinics.clinicId, clinicId));
    const leads = await tx
      .select({ userId: users.id })
      .from(staff)
      .innerJoin(users, and(eq(users.clinicId, staff.clinicId), eq(users.id, staff.userId)))
      .where(and(eq(staff.clinicId, clinicId), eq(staff.role, 'lead'), isNull(users.disabledAt)));
    const letter = escalationLetter(clinic?.name ?? 'your clinic', late);
    await enqueue(
      tx,
      leads.map(({ userId }) => ({ queue: 'mail', payload: { clinicId, userId, ...letter } })),
    );
    return late.length;
  });
}
