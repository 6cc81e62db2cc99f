import type { Evidence } from '@cairn/vocabulary';
import { changeWords } from '@cairn/ui/clinical/verdictWords';
import { dayWords } from '#dates/dayWords.ts';
import { count } from '#words/count.ts';
import { Sum, type SumRow } from './Sum.tsx';

/** What three months of pain rest on: the leg's mean, the change, the bother, and when it began. */
export function LastingEvidence({ evidence }: { evidence: Extract<Evidence, { kind: 'lasting' }> }) {
  const { leg, legNeeded, relative, sbi, onsetOn, onsetWeeks } = evidence;
  const rows: SumRow[] = [
    ...(onsetOn ? [['Pain began', `${onsetWeeks} weeks ago count`, dayWords(onsetOn)] satisfies SumRow] : []),
    ...(sbi ? [['Bother, SBI', `over ${sbi.over} counts`, String(sbi.score)] satisfies SumRow] : []),
    ...(relative === null ? [] : [['Since week 1', 'worse site', changeWords(relative) ?? '–'] satisfies SumRow]),
    ...(leg
      ? [['Leg pain', `${count(leg.logs, 'log')}, ${legNeeded} or more counts`, leg.mean.toFixed(1)] satisfies SumRow]
      : []),
  ];
  return <Sum rows={rows} />;
}
