import { type episodeDays, type episodes } from '@cairn/db';
import type { EpisodeDays } from '@cairn/vocabulary';

/** The days of a begun episode as their row keeps them. */
export function keptDays(
  { startedOn, onsetOn }: Pick<typeof episodes.$inferSelect, 'startedOn' | 'onsetOn'>,
  { cells, said }: Pick<typeof episodeDays.$inferSelect, 'cells' | 'said'>,
): EpisodeDays {
  if (!startedOn) throw new Error('The episode has not begun.');
  return { startedOn, onsetOn, cells, ...said };
}
