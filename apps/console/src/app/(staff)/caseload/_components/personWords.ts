import { daysBetween } from '@cairn/vocabulary';
import { ageOn } from '#dates/ageOn.ts';
import { sideWords } from '#words/sideWords.ts';
import type { CaseloadRowData } from './CaseloadRow.tsx';

/** "58, week 7, right leg" */
export function personWords({ birthOn, startedOn, side, assessedOn }: CaseloadRowData): string {
  const age = ageOn(birthOn, assessedOn);
  const week =
    startedOn && startedOn <= assessedOn ? `week ${Math.floor(daysBetween(startedOn, assessedOn) / 7) + 1}` : null;
  return [age, week, side && sideWords[side]].filter(Boolean).join(', ');
}
