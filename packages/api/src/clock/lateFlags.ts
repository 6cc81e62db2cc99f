import { and, asc, eq, isNull, lt, ne } from 'drizzle-orm';
import { type Transaction, flags } from '@cairn/db';
import { lateAfter } from '../flag/lateAfter.ts';

/**
 * Flags of a clinic that nobody resolved in time and that its leads were not told of. One can be put off
 * until its due time at most, so one that is past due is put off no more.
 * @param lock keeps others from changing them until the transaction ends; what others hold is left to the next time
 */
export async function lateFlags(tx: Transaction, clinicId: string, now: Date, lock: boolean) {
  const query = tx
    .select()
    .from(flags)
    .where(
      and(eq(flags.clinicId, clinicId), ne(flags.status, 'resolved'), isNull(flags.escalatedAt), lt(flags.dueAt, now)),
    )
    .orderBy(asc(flags.id));
  const found = await (lock ? query.for('no key update', { skipLocked: true }) : query);
  return found.filter(({ urgency, dueAt }) => dueAt !== null && lateAfter(urgency, dueAt) < now);
}
