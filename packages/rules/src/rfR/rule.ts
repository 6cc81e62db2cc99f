import { redFlagRule } from '../redFlagRule.ts';

/** @source clinical.md 5 and 6; [44, 45] known signs, [42] most flags alone mean little */
export const rfR = redFlagRule('R', {
  version: 2,
  urgency: 'next-review',
  source: 'clinical.md 5, 6, A [42, 44, 45]',
  title: 'For the next review',
  forPatient:
    'Your care team will talk with you about this at your next visit. If it is new or gets worse, tell us in the daily ' +
    'check.',
  waits: true,
});
