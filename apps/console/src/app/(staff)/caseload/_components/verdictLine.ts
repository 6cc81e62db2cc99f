import { type Verdict, daysBetween } from '@cairn/vocabulary';
import { changeWords, meanDigits, verdictWord } from '@cairn/ui/clinical/verdictWords';
import type { CaseloadRowData } from './CaseloadRow.tsx';

/** Why there are no means to show, or what the verdict rests on instead: else on the fitted trend. @source clinical.md 6 */
const withoutMeans: Partial<Record<Verdict, string>> = {
  'too-early': 'told on day 14',
  'not-enough-data': 'too few logs',
  worsening: 'by the last week',
};

/** The verdict and the arithmetic under it: "Stalled", "6.2 → 5.5, 11 % better". */
export function verdictLine(
  row: Pick<CaseloadRowData, 'verdict' | 'improvement' | 'startedOn' | 'assessedOn'>,
): [string, string] {
  const { verdict, improvement, startedOn, assessedOn } = row;
  if (!startedOn) return ['Not begun', 'waits for the first answers'];
  const word = verdictWord[verdict];
  if (!improvement) {
    const day = daysBetween(startedOn, assessedOn) + 1;
    return [word, `day ${day}, ${withoutMeans[verdict] ?? 'by the trend'}`];
  }
  const digits = meanDigits(improvement);
  const means = `${improvement.baseline.toFixed(digits)} to ${improvement.current.toFixed(digits)}`;
  return [word, [means, changeWords(improvement.relative)].filter(Boolean).join(', ')];
}
