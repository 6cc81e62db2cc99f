import { redFlagRule } from '../redFlagRule.ts';

/** @source clinical.md 5 and 6, our own judgement */
export const rfW = redFlagRule('W', {
  version: 2,
  urgency: '7-days',
  source: 'clinical.md 5, 6, A',
  title: 'See the patient within a week',
  forPatient: 'Your care team will see you within a week. If it gets worse, or something new starts, call them today.',
  waits: true,
});
