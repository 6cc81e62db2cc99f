import { and, eq } from 'drizzle-orm';
import { type StaffActor, type Transaction, flags } from '@cairn/db';
import type { FlagOutcome } from '@cairn/vocabulary';
import { conflict } from '../errors.ts';

/** Sets a flag resolved; whoever closes it without having taken it on takes it on as well. */
export async function closeFlag(
  tx: Transaction,
  flag: typeof flags.$inferSelect,
  by: StaffActor,
  { outcome, reason }: { outcome: FlagOutcome; reason: string },
  now: Date,
): Promise<void> {
  if (flag.status === 'resolved') throw conflict('Someone closed this flag already.');
  await tx
    .update(flags)
    .set({
      status: 'resolved',
      resolvedAt: now,
      resolvedBy: by.staffId,
      outcome,
      resolvedReason: reason,
      acknowledgedAt: flag.acknowledgedAt ?? now,
      acknowledgedBy: flag.acknowledgedBy ?? by.staffId,
    })
    .where(and(eq(flags.clinicId, flag.clinicId), eq(flags.id, flag.id)));
}
