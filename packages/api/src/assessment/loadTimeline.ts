import type { Transaction, episodes } from '@cairn/db';
import { type LocalDate, type TimeZone, Timeline } from '@cairn/vocabulary';
import { loadTimelineTexts } from './loadTimelineTexts.ts';
import { timelineIn } from './timelineIn.ts';

/**
 * All the rules read of one episode, up to `asOf`.
 * @throws when the episode has not begun, or a stored value is outside the bounds of `Timeline`
 */
export async function loadTimeline(
  tx: Transaction,
  episode: typeof episodes.$inferSelect,
  timeZone: TimeZone,
  asOf: LocalDate,
): Promise<Timeline> {
  const [text] = await loadTimelineTexts(tx, [{ episode, timeZone, asOf }]);
  return Timeline.parse(text && timelineIn(text));
}
