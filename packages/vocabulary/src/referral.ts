import { z } from 'zod';
import { Id } from './id.ts';
import { referralStatuses, referralUrgencies } from './orders.ts';

export const ReferralUrgency = z.enum(referralUrgencies);
export type ReferralUrgency = z.infer<typeof ReferralUrgency>;

/** Calendar days until a referral of this urgency should have been seen. */
export const referralDays: Record<ReferralUrgency, number> = { '2-days': 2, '7-days': 7, '6-weeks': 42 };

/** Where a referral stands; `closed` carries the outcome. */
export const ReferralStatus = z.enum(referralStatuses);
export type ReferralStatus = z.infer<typeof ReferralStatus>;

export const ReferInput = z.strictObject({
  episodeId: Id,
  flagIds: z.array(Id).max(20),
  reason: z.string().trim().min(1, 'Say why you refer.').max(200, 'Keep it under 200 letters.'),
  addresseeName: z.string().trim().min(1, 'Say whom you refer to.').max(120, 'Keep it under 120 letters.'),
  addresseeOrganisation: z.string().trim().max(120, 'Keep it under 120 letters.').default(''),
  urgency: ReferralUrgency,
  letter: z.string().trim().min(1, 'The letter is empty.').max(8000, 'Keep it under 8000 letters.'),
});
export type ReferInput = z.infer<typeof ReferInput>;

export const AdvanceReferralInput = z
  .strictObject({
    referralId: Id,
    status: ReferralStatus.exclude(['sent']),
    outcome: z.string().trim().max(1000, 'Keep it under 1000 letters.').default(''),
  })
  .refine((input) => input.status !== 'closed' || input.outcome.length > 0, {
    path: ['outcome'],
    message: 'Say what came of it.',
  });
export type AdvanceReferralInput = z.infer<typeof AdvanceReferralInput>;
