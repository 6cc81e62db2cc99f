import { redFlagRule } from '../redFlagRule.ts';

/** @source clinical.md 5 and 6; [47] cancer, [50] bone risk; the rest is our own judgement */
export const rfS = redFlagRule('S', {
  urgency: 'same-day',
  source: 'clinical.md 5, 6, A [47, 50]',
  title: 'Speak to the patient today',
  waits: false,
});
