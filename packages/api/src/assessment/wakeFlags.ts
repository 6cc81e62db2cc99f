import { and, eq, lte } from 'drizzle-orm';
import { type Transaction, type episodes, flags } from '@cairn/db';

/**
 * Ends the snooze of an episode's flags that were put off until `now` or earlier: they wait again, with their owner.
 * @returns how many
 */
export async function wakeFlags(
  tx: Transaction,
  episode: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>,
  now: Date,
): Promise<number> {
  const woken = await tx
    .update(flags)
    .set({ status: 'acknowledged' })
    .where(
      and(
        eq(flags.clinicId, episode.clinicId),
        eq(flags.episodeId, episode.id),
        eq(flags.status, 'snoozed'),
        lte(flags.snoozedUntil, now),
      ),
    )
    .returning({ id: flags.id });
  return woken.length;
}
