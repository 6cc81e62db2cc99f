import { and, eq, lte, sql } from 'drizzle-orm';
import { type Transaction, type episodes, flags } from '@cairn/db';

/** Puts the flags of an episode that were put off until `now` back to what they were before. @returns how many */
export async function wakeFlags(tx: Transaction, episode: typeof episodes.$inferSelect, now: Date): Promise<number> {
  const woken = await tx
    .update(flags)
    .set({ status: sql`case when ${flags.acknowledgedAt} is null then 'open' else 'acknowledged' end` })
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
