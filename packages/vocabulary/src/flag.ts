import { z } from 'zod';
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
