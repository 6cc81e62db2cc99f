import type { FlagOutcome } from '@cairn/vocabulary';

export const outcomeWords: Record<FlagOutcome, { label: string; hint: string }> = {
  acted: { label: 'Acted on', hint: 'Spoken to, examined, or the plan changed' },
  referred: { label: 'Referred', hint: 'Someone else sees the patient' },
  watched: { label: 'Watched', hint: 'Looked at; nothing to change now' },
  'not-useful': { label: 'Not useful', hint: 'It should not have been raised; this teaches the thresholds' },
};
