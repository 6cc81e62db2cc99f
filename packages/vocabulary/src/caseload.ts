import { z } from 'zod';
import { Id } from './id.ts';
import type { LocalDate } from './localDate.ts';
import { caseloadGroups, caseloadSorts } from './orders.ts';
import type { RuleId, Urgency } from './flag.ts';
import type { FlagStatus } from './flagLifecycle.ts';

/** The groups of the caseload, most urgent first; a patient stands in the first that applies. */
export const CaseloadGroup = z.enum(caseloadGroups);
export type CaseloadGroup = z.infer<typeof CaseloadGroup>;

/** 1 emergency … 6 on track: the order of the caseload. */
export const groupRank = (group: CaseloadGroup): number => CaseloadGroup.options.indexOf(group) + 1;
export const groupOfRank = (rank: number): CaseloadGroup => CaseloadGroup.options[rank - 1] ?? 'on-track';

export const CaseloadSort = z.enum(caseloadSorts);
export type CaseloadSort = z.infer<typeof CaseloadSort>;

export const CaseloadQuery = z.strictObject({
  sort: CaseloadSort.default('urgency'),
  group: CaseloadGroup.optional(),
  /** Narrow to patients of whom it is true. */
  filter: z.enum(['unseen', 'severe', 'under-half-quota', 'stalled']).optional(),
  search: z.string().trim().max(80).optional(),
  therapistId: Id.optional(),
  cursor: z.string().max(2000).optional(),
  /** Sent along by tRPC's paged queries; pages are only ever read forward. */
  direction: z.literal('forward').optional(),
  limit: z.int().min(1).max(100).default(50),
});
export type CaseloadQuery = z.infer<typeof CaseloadQuery>;

/**
 * The last 14 days to `endsOn`, oldest first; null where there is no log. Minutes are walked minutes; `quota` are those
 * the plan asks for, 0 on a day of rest, null without a plan.
 */
export type CaseloadSeries = {
  endsOn: LocalDate;
  leg: (number | null)[];
  back: (number | null)[];
  minutes: (number | null)[];
  quota: (number | null)[];
};

/** A flag as a caseload row shows it; instants are ISO. `snoozedUntil` null unless it is put off now. */
export type OpenFlag = {
  id: string;
  rule: RuleId;
  urgency: Urgency;
  status: FlagStatus;
  raisedAt: string;
  dueAt: string | null;
  snoozedUntil: string | null;
  title: string;
  sentence: string;
};
