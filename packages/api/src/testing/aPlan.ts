import type { PlanOfCare } from '@cairn/vocabulary';

/** A plan as a therapist writes it: twice 10 minutes from Monday to Friday. */
export const aPlan = (over: Partial<PlanOfCare> = {}): PlanOfCare => ({
  minutesPerBout: 10,
  boutsPerDay: 2,
  weekdays: [1, 2, 3, 4, 5],
  breakMinutes: 5,
  surface: 'flat',
  stopAtNprs: 5,
  stretches: [{ name: 'knee-hug', dose: '20 seconds, 3 each side' }],
  technique: ['short steps'],
  avoid: ['long sitting'],
  reason: 'Begin gently and sit before it hurts.',
  ...over,
});
