import { z } from 'zod';
import { addDays, addWorkingDays } from './calendar.ts';
import type { LocalDate } from './localDate.ts';
import { tiers, urgencies } from './orders.ts';

/** The rules that raise flags, gravest matters first; flags of one day are listed in this order. clinical.md 6 */
export const RuleId = z.enum([
  'RF-E',
  'RF-S',
  'RF-W',
  'RF-R',
  'SEV',
  'WORSE',
  'PERIPHERAL',
  'STALL-6',
  'STALL-12',
  'NOT-4',
  'GAP',
]);
export type RuleId = z.infer<typeof RuleId>;

/** What an answer about safety calls for: emergency now, same day, within a week, next review. clinical.md 5 */
export const Tier = z.enum(tiers);
export type Tier = z.infer<typeof Tier>;

/** How soon a person must act on a flag, soonest first. */
export const Urgency = z.enum(urgencies);
export type Urgency = z.infer<typeof Urgency>;

/**
 * The last day on which acting is in time. `now` and `same-day` are due the day they are raised; the weekly queue is
 * worked through once a week, so 7 days; `next-review` has no day of its own: null.
 */
export function dueOn(urgency: Urgency, raisedOn: LocalDate): LocalDate | null {
  switch (urgency) {
    case 'now':
    case 'same-day':
      return raisedOn;
    case '2-days':
      return addDays(raisedOn, 2);
    case '2-working-days':
      return addWorkingDays(raisedOn, 2);
    case '7-days':
    case 'weekly-queue':
      return addDays(raisedOn, 7);
    case '14-days':
      return addDays(raisedOn, 14);
    case 'next-review':
      return null;
  }
}
