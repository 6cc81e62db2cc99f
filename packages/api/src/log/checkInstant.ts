import { InvalidInput } from '../errors.ts';

/** Clocks of phones run ahead a little; further than this is a mistake. */
export const AHEAD_MS = 10 * 60_000;

/** Refuses an entry written in the future. */
export function checkInstant(writtenAt: Date, now: Date): void {
  if (writtenAt.getTime() > now.getTime() + AHEAD_MS)
    throw new InvalidInput({ writtenAt: ['The clock of this device is ahead. Please set it and try again.'] });
}
