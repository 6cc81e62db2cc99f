import { z } from 'zod';
import { type RuleId } from './flag.ts';
import { Id } from './id.ts';
import { flagOutcomes } from './orders.ts';

export const FlagStatus = z.enum(['open', 'acknowledged', 'snoozed', 'resolved']);
export type FlagStatus = z.infer<typeof FlagStatus>;

export const FlagOutcome = z.enum(flagOutcomes);
export type FlagOutcome = z.infer<typeof FlagOutcome>;

/** How a flag ended: by someone's outcome, or carried on in a newer flag of its rule. */
export const FlagEnding = z.enum([...FlagOutcome.options, 'superseded']);
export type FlagEnding = z.infer<typeof FlagEnding>;

/** Emergency and same-day answers are never put off. @source clinical.md 5 */
export const canSnooze = (rule: RuleId): boolean => rule !== 'RF-E' && rule !== 'RF-S';

const reason = z.string().trim().min(1, 'Say why.').max(600, 'Keep it under 600 letters.');

export const AcknowledgeFlagInput = z.strictObject({ flagId: Id, reason });
export type AcknowledgeFlagInput = z.infer<typeof AcknowledgeFlagInput>;

export const ResolveFlagInput = z.strictObject({ flagId: Id, outcome: FlagOutcome, reason });
export type ResolveFlagInput = z.infer<typeof ResolveFlagInput>;

/** `until` lies within the flag's due time; once a flag. */
export const SnoozeFlagInput = z.strictObject({ flagId: Id, until: z.coerce.date('Choose a day.'), reason });
export type SnoozeFlagInput = z.infer<typeof SnoozeFlagInput>;

/** The record of the rules over the last days. */
export const RuleRecordQuery = z.strictObject({
  days: z.union([z.literal(30), z.literal(90), z.literal(365)]).default(90),
});
export type RuleRecordQuery = z.infer<typeof RuleRecordQuery>;
