import type { PlanOfCare } from '@cairn/vocabulary';

/** "2 × 12 min, 5 days" */
export const doseWords = ({
  boutsPerDay,
  minutesPerBout,
  weekdays,
}: Pick<PlanOfCare, 'boutsPerDay' | 'minutesPerBout' | 'weekdays'>): string =>
  `${boutsPerDay === 1 ? '' : `${boutsPerDay} × `}${minutesPerBout} min, ${weekdays.length} ${weekdays.length === 1 ? 'day' : 'days'}`;
