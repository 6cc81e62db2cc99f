import type { ReferralStatus, ReferralUrgency } from '@cairn/vocabulary';

/** Where a referral stands. */
export const referralStatusWords: Record<ReferralStatus, string> = {
  sent: 'Sent',
  received: 'Received',
  appointment: 'Appointment made',
  closed: 'Closed',
};

export const referralUrgencyWords: Record<ReferralUrgency, string> = {
  '2-days': 'Within 2 days',
  '7-days': 'Within 7 days',
  '6-weeks': 'Within 6 weeks',
};
