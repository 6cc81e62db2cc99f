import type { FlagEnding, FlagOutcome } from '@cairn/vocabulary';

export const outcomeWords: Record<FlagOutcome, { label: string; hint: string }> = {
  acted: { label: 'Acted on', hint: 'Spoken to, examined, or the plan changed' },
  referred: { label: 'Referred', hint: 'Someone else sees the patient' },
  watched: { label: 'Watched', hint: 'Looked at; nothing to change now' },
  'not-useful': { label: 'Not useful', hint: 'It should not have been raised; this teaches the thresholds' },
};

/** How a flag ended, in the past; one whose rule fired anew while it was open went on in the newer flag. */
export const endingWords: Record<FlagEnding, string> = {
  acted: outcomeWords.acted.label,
  referred: outcomeWords.referred.label,
  watched: outcomeWords.watched.label,
  'not-useful': outcomeWords['not-useful'].label,
  superseded: 'Went on in a newer flag',
};
