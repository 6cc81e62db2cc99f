import type { Urgency } from '@cairn/vocabulary';

/** By when to speak to a patient. */
export const contactWords: Record<Urgency, string> = {
  now: 'now',
  'same-day': 'today',
  '2-days': 'within 2 days',
  '2-working-days': 'within 2 working days',
  '7-days': 'within 7 days',
  '14-days': 'within 14 days',
  'weekly-queue': 'this week',
  'next-review': 'at the next review',
};
