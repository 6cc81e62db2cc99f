import { redFlagRule } from '../redFlagRule.ts';

/** @source clinical.md 5 and 6; [47] cancer, [50] bone risk; the rest is our own judgement */
export const rfS = redFlagRule('S', {
  version: 1,
  urgency: 'same-day',
  source: 'clinical.md 5, 6, A [47, 50]',
  title: 'Speak to the patient today',
  forPatient:
    'Call your care team today and tell them what you told us. Do not walk more than you must until you have talked. If ' +
    'it gets worse fast, go to the emergency room.',
  waits: false,
});
