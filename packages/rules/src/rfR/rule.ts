import { redFlagRule } from '../redFlagRule.ts';

/** @source clinical.md 5 and 6; [44, 45] known signs, [42] most flags alone mean little */
export const rfR = redFlagRule('R', {
  urgency: 'next-review',
  source: 'clinical.md 5, 6, A [42, 44, 45]',
  title: 'For the next review',
  waits: true,
});
