import type { Transaction, episodes } from '@cairn/db';
import { episodeDays } from '@cairn/rules';
import { type EpisodeDays, type TimeZone, addDays, localDateIn } from '@cairn/vocabulary';
import { loadTimeline } from '../assessment/loadTimeline.ts';

/** No log is about a later day: phones that are ahead of us, and the other side of the date line. */
const AHEAD_DAYS = 2;

/**
 * Lays out the days of an episode anew from all its logs.
 * @throws when it has not begun
 */
export async function layDays(
  tx: Transaction,
  episode: typeof episodes.$inferSelect,
  timeZone: TimeZone,
  now: Date,
): Promise<EpisodeDays> {
  return episodeDays(await loadTimeline(tx, episode, timeZone, addDays(localDateIn(now, timeZone), AHEAD_DAYS)));
}
