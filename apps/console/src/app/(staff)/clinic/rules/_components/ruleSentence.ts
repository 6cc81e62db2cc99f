import { spanWords } from '#dates/spanWords.ts';
import { count } from '#words/count.ts';
import { isTooFew } from './isTooFew.ts';
import type { RuleRow } from './RuleRecordData.ts';

const HOUR_MS = 3_600_000;

/** What a rule's record says, in a sentence: "Of 31 flags, 24 led to action…; typical wait 5 h." */
export function ruleSentence(row: RuleRow, days: number): string {
  const { raised, acted, watched, notUseful, open, medianHours, escalated, snoozed } = row;
  if (raised === 0) return `It raised no flag in the last ${days} days.`;
  const parts = [
    `${acted || 'none'} led to action`,
    watched > 0 && `${watched} ${watched === 1 ? 'was' : 'were'} watched`,
    notUseful > 0 && `${notUseful} ${notUseful === 1 ? 'was' : 'were'} not useful`,
    open > 0 && `${open} ${open === 1 ? 'is' : 'are'} still open`,
  ].filter(Boolean);
  const wait = medianHours === null ? 'none was taken on yet' : `typical wait ${spanWords(medianHours * HOUR_MS)}`;
  const also = [
    snoozed > 0 && `${snoozed} ${snoozed === 1 ? 'was' : 'were'} snoozed`,
    escalated > 0 && `${escalated} went past due and to the lead`,
  ].filter(Boolean);
  return [
    `Of ${count(raised, 'flag')}, ${parts.join(', ')}; ${wait}.`,
    also.length > 0 ? `${also.join(', ').replace(/^./, (letter) => letter.toUpperCase())}.` : '',
    isTooFew(row.closed) ? 'Too few are closed to say how useful it is.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
