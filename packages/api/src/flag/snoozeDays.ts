import type { flags } from '@cairn/db';
import { type LocalDate, type Policy, type TimeZone, addDays, localDateIn } from '@cairn/vocabulary';
import { endOfDay } from '../assessment/endOfDay.ts';
import { latestSnooze } from './latestSnooze.ts';

/**
 * The patient-local days until which a flag may be put off, soonest first, each with the instant it begins: on that day
 * the flag waits again, with the whole day to act. Empty when it may not be put off.
 */
export function snoozeDays(
  flag: Pick<typeof flags.$inferSelect, 'rule' | 'status' | 'snoozedAt' | 'dueAt'>,
  policy: Pick<Policy, 'refractoryDays'>,
  now: Date,
  zone: TimeZone,
): { on: LocalDate; at: Date }[] {
  const latest = latestSnooze(flag, policy, now);
  const days: { on: LocalDate; at: Date }[] = [];
  let on = localDateIn(now, zone);
  for (let at = endOfDay(on, zone); latest && at < latest; at = endOfDay(on, zone)) {
    on = addDays(on, 1);
    days.push({ on, at });
  }
  return days;
}
