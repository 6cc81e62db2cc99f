import { z } from 'zod';
import { Id } from './id.ts';
import { LocalDate } from './localDate.ts';
import { Policy } from './policy.ts';

/** A policy being written: all but its version, which it gets when it is signed. */
export const PolicyDraft = Policy.omit({ version: true });
export type PolicyDraft = z.infer<typeof PolicyDraft>;

/** Signs the draft of a finished replay: what was tried on the clinic's past is what takes effect. */
export const SignPolicyInput = z.strictObject({
  replayId: Id,
  /** The first day on which it holds, at the clinic; tomorrow or later. */
  effectiveOn: LocalDate,
  reason: z.string().trim().min(1, 'Say why.').max(600, 'Keep it under 600 letters.'),
});
export type SignPolicyInput = z.infer<typeof SignPolicyInput>;
