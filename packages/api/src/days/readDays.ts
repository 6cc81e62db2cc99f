import { and, eq } from 'drizzle-orm';
import { type Transaction, type episodes, episodeDays } from '@cairn/db';
import type { EpisodeDays, TimeZone } from '@cairn/vocabulary';
import { keptDays } from './keptDays.ts';
import { layDays } from './layDays.ts';

/** The days of a begun episode by its one row; laid out anew where an older release kept none. */
export async function readDays(
  tx: Transaction,
  episode: typeof episodes.$inferSelect,
  timeZone: TimeZone,
  now: Date,
): Promise<EpisodeDays> {
  const [row] = await tx
    .select({ cells: episodeDays.cells, said: episodeDays.said })
    .from(episodeDays)
    .where(and(eq(episodeDays.clinicId, episode.clinicId), eq(episodeDays.episodeId, episode.id)));
  return row ? keptDays(episode, row) : layDays(tx, episode, timeZone, now);
}
