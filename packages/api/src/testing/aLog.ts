import { newId } from '@cairn/vocabulary';
import { NOW, TODAY } from './aSuite.ts';

/** What every entry carries, written today at noon; the rest of the entry, and what differs, in `over`. */
export const aLog = <Over extends object>(episodeId: string, over: Over) => ({
  id: newId(),
  episodeId,
  on: TODAY,
  writtenAt: NOW,
  zone: 'America/Los_Angeles',
  ...over,
});
