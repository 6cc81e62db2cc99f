import type { flags } from '@cairn/db';
import { type Policy, canSnooze } from '@cairn/vocabulary';

const DAY_MS = 86_400_000;

type Snoozable = Pick<typeof flags.$inferSelect, 'rule' | 'status' | 'snoozedAt' | 'dueAt'>;

/**
 * The instant until which a flag may be put off at most: its due time, or without one the policy's refractory time from
 * `now`. Null when it may not be put off at all: tiers E and S never, any other once in its life.
 */
export function latestSnooze(flag: Snoozable, policy: Pick<Policy, 'refractoryDays'>, now: Date): Date | null {
  if (!canSnooze(flag.rule) || flag.status === 'resolved' || flag.snoozedAt) return null;
  return flag.dueAt ?? new Date(now.getTime() + policy.refractoryDays * DAY_MS);
}
