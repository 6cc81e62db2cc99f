import { z } from 'zod';
import { Id } from './id.ts';

export const FlagStatus = z.enum(['open', 'acknowledged', 'resolved']);
export type FlagStatus = z.infer<typeof FlagStatus>;

export const FlagOutcome = z.enum(['acted', 'referred', 'watched', 'not-useful']);
export type FlagOutcome = z.infer<typeof FlagOutcome>;

const reason = z.string().trim().min(1, 'Say why.').max(600, 'Keep it under 600 letters.');

export const AcknowledgeFlagInput = z.strictObject({ flagId: Id, reason });
export type AcknowledgeFlagInput = z.infer<typeof AcknowledgeFlagInput>;

export const ResolveFlagInput = z.strictObject({ flagId: Id, outcome: FlagOutcome, reason });
export type ResolveFlagInput = z.infer<typeof ResolveFlagInput>;
