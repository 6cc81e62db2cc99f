import { type LocalDate, type PlanOfCare, addDays } from '@cairn/vocabulary';

const WEEKDAYS = [
  [1, 2, 4, 5, 6],
  [1, 3, 4, 5, 7],
  [1, 2, 3, 5, 6],
];
const EVERY_DAYS = 14;
const MOST_MINUTES = 30;

const reasons = [
  'A first plan from your test walks. Short and often is the way to begin.',
  'Your walks went well and your leg settled by the next morning. A little longer now.',
  'You keep going steadily. We add another minute or two.',
  'A small step up again. Sit down whenever your leg asks for it.',
];

/**
 * A plan and how it grew: a step every two weeks, a tenth at a time, the last one less than a fortnight old. The first
 * patient's next step is due: the proposal for it waits.
 */
export function demoPlans(index: number, startedOn: LocalDate, day: number, firstMinutes: number) {
  const steps = Math.floor((day - 1) / EVERY_DAYS) + (index === 0 ? 0 : 1);
  return Array.from({ length: steps }, (_, step): { effectiveOn: LocalDate; revision: number; plan: PlanOfCare } => ({
    revision: step + 1,
    effectiveOn: addDays(startedOn, step * EVERY_DAYS),
    plan: {
      minutesPerBout: Math.min(MOST_MINUTES, Math.round(firstMinutes * 1.1 ** step) + step),
      boutsPerDay: 2,
      weekdays: WEEKDAYS[index % WEEKDAYS.length] ?? [1, 3, 5],
      breakMinutes: 2,
      surface: step < 3 ? 'flat' : 'gentle-slopes',
      stopAtNprs: 6,
      stretches: [
        { name: 'knee-hug', dose: '20 seconds, 3 each side' },
        { name: 'leg-glide', dose: 'slowly, 10 each side' },
        { name: 'pelvic-tilt', dose: 'back to floor, 10 times' },
      ],
      technique: ['Look ahead', 'Swing your arms', 'Stand tall', 'Take short steps', 'Land heel first'],
      avoid: ['Bending forward to lift', 'Twisting while you carry', 'Sitting longer than 30 minutes'],
      reason: reasons[Math.min(step, reasons.length - 1)] ?? '',
    },
  }));
}
