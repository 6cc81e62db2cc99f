import { wilson, type Estimate } from '@cairn/rules';

/** How often each verdict met each truth. */
export interface Tally {
  hit: number;
  missed: number;
  cleared: number;
  false: number;
  /** Not judged, by truth. */
  unknownStalled: number;
  unknownOther: number;
}

export const emptyTally = (): Tally => ({
  hit: 0,
  missed: 0,
  cleared: 0,
  false: 0,
  unknownStalled: 0,
  unknownOther: 0,
});

/** Counts one patient. */
export function count(tally: Tally, judged: boolean | null, truly: boolean): void {
  if (judged === null) tally[truly ? 'unknownStalled' : 'unknownOther'] += 1;
  else if (truly) tally[judged ? 'hit' : 'missed'] += 1;
  else tally[judged ? 'false' : 'cleared'] += 1;
}

export interface Accuracy {
  sensitivity: Estimate;
  specificity: Estimate;
  /** Of the flagged, how many are truly stalled. */
  ppv: Estimate;
  judged: Estimate;
  /** Of all who are truly stalled, judged or not, how many are flagged. */
  sensitivityOverAll: Estimate;
}

export function accuracyOf(tally: Tally): Accuracy {
  const { hit, missed, cleared, unknownStalled, unknownOther } = tally;
  const judged = hit + missed + cleared + tally.false;
  return {
    sensitivity: wilson(hit, hit + missed),
    specificity: wilson(cleared, cleared + tally.false),
    ppv: wilson(hit, hit + tally.false),
    judged: wilson(judged, judged + unknownStalled + unknownOther),
    sensitivityOverAll: wilson(hit, hit + missed + unknownStalled),
  };
}
