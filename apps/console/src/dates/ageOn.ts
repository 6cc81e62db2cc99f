import type { LocalDate } from '@cairn/vocabulary';

/** Age in whole years on a day. */
export function ageOn(birthOn: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthOn.slice(0, 4));
  return on.slice(5) < birthOn.slice(5) ? years - 1 : years;
}
