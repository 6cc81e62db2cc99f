import { defaultPolicy, type EpisodeDays, type LocalDate, type Policy } from '@cairn/vocabulary';
import { columnsOf, dateOf } from './days.ts';

/** A silence long enough for a reminder; one reminder a silence, told apart by `lastLogOn`. */
export interface Silence {
  /** null when nothing was ever logged */
  lastLogOn: LocalDate | null;
  days: number;
}

/**
 * Whether the patient is to be reminded at the end of `asOf`: the last log is 4 days old or older. It stays due until
 * a log comes, so that a day on which nobody looked is made up for.
 * @source clinical.md 6, GAP, A
 */
export function nudgeDue(episode: EpisodeDays, asOf: LocalDate, policy: Policy = defaultPolicy): Silence | null {
  const days = columnsOf(episode, asOf);
  const lastLog = days.lastLog[days.last] ?? 0;
  const silent = days.last - lastLog;
  if (silent < policy.gap.nudgeDays) return null;
  return { lastLogOn: lastLog === 0 ? null : dateOf(days, lastLog), days: silent };
}
