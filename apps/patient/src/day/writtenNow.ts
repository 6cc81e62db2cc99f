import { type LocalDate, localDateIn, zoneHere } from '@cairn/vocabulary';

/**
 * The moment of writing: the instant, the zone of this phone, and the day it is where the patient lives. A phone that
 * is still in the day before, west of home, takes home's zone: a log cannot be about a day that has not come.
 */
export function writtenNow(homeZone: string, now = new Date()): { today: LocalDate; writtenAt: string; zone: string } {
  const today = localDateIn(now, homeZone);
  const here = zoneHere();
  return { today, writtenAt: now.toISOString(), zone: localDateIn(now, here) < today ? homeZone : here };
}
