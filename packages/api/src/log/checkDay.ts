import { type LocalDate, type TimeZone, localDateIn } from '@cairn/vocabulary';
import { InvalidInput } from '../errors.ts';
import { AHEAD_MS, checkInstant } from './checkInstant.ts';

/**
 * Refuses a log about a day that has not come, or before day 1, or written in the future.
 * A late log is welcome: it keeps the day it is about and the instant it was written.
 */
export function checkDay(
  log: { on: LocalDate; writtenAt: Date; zone: string },
  episode: { startedOn: LocalDate | null; endedOn: LocalDate | null },
  homeZone: TimeZone,
  now: Date,
): void {
  if (!episode.startedOn)
    throw new InvalidInput({ on: ['Please answer the first questions before your first entry.'] });
  checkInstant(log.writtenAt, now);
  // Both where it was written and at home, where the rules count the days.
  const latest = [localDateIn(log.writtenAt, log.zone), localDateIn(new Date(now.getTime() + AHEAD_MS), homeZone)];
  if (latest.some((day) => log.on > day)) throw new InvalidInput({ on: ['This day has not come yet.'] });
  if (log.on < episode.startedOn) throw new InvalidInput({ on: ['This day is before your first day.'] });
  if (episode.endedOn && log.on > episode.endedOn) throw new InvalidInput({ on: ['Your care here has ended.'] });
}
