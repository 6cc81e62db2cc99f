import type { Urgency } from '@cairn/vocabulary';

/** The colour of an urgency as a fill and as an edge, and the hours after which a flag of it is late. */
export const urgencyLook: Record<Urgency, { fill: string; edge: string; limit: number | null }> = {
  now: { fill: 'bg-emergency', edge: 'border-emergency', limit: 1 },
  'same-day': { fill: 'bg-same-day', edge: 'border-same-day', limit: 24 },
  '2-days': { fill: 'bg-soon', edge: 'border-soon', limit: 48 },
  '2-working-days': { fill: 'bg-soon', edge: 'border-soon', limit: null },
  '7-days': { fill: 'bg-week', edge: 'border-week', limit: 168 },
  '14-days': { fill: 'bg-week', edge: 'border-week', limit: 336 },
  'weekly-queue': { fill: 'bg-week', edge: 'border-week', limit: 168 },
  'next-review': { fill: 'bg-review', edge: 'border-review', limit: null },
};
