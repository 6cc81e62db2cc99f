import { redFlagRule } from '../redFlagRule.ts';

/** @source clinical.md 5 and 6; [44, 45] cauda equina, [46, 47] weakness and cancer, [48] infection */
export const rfE = redFlagRule('E', {
  version: 1,
  urgency: 'now',
  source: 'clinical.md 5, 6 [44, 45, 46, 47, 48]',
  title: 'Emergency answer',
  forPatient:
    'Get help now. Go to the emergency room, or call the emergency number shown here. Do not drive yourself. Nobody reads this ' +
    'app right now, so do not wait for an answer.',
  waits: false,
});
