import type { Improvement, Verdict } from '@cairn/vocabulary';

/** The plain word of a verdict, as a row or a heading shows it. */
export const verdictWord: Record<Verdict, string> = {
  recovered: 'Recovered',
  improving: 'Improving',
  stalled: 'Stalled',
  worsening: 'Worsening',
  'too-early': 'Too early',
  'not-enough-data': 'Not enough data',
};

/** As `toFixed` shows it, so that what is computed here is what is read there. */
const oneDigit = (value: number) => Number(value.toFixed(1));

/** A share in whole per cent, rounded down in size as in the rules' own sentences: 19.7 never reads as the 20 it missed. */
export const wholePercent = (relative: number): number =>
  Math.sign(relative) * Math.floor(Math.abs(relative) * 100 + 1e-7);

/**
 * How many digits the two means need so that the shown numbers give the shown percentage:
 * 1 nearly always, 2 where rounding would bend the arithmetic.
 */
export function meanDigits({
  baseline,
  current,
  relative,
}: Pick<Improvement, 'baseline' | 'current' | 'relative'>): 1 | 2 {
  if (relative === null) return 1;
  const first = oneDigit(baseline);
  return first > 0 && wholePercent((first - oneDigit(current)) / first) === wholePercent(relative) ? 1 : 2;
}

/** "11 % better", "6 % worse", "no change"; null when the baseline was 0. */
export function changeWords(relative: number | null): string | null {
  if (relative === null) return null;
  const percent = wholePercent(relative);
  return percent === 0 ? 'no change' : `${Math.abs(percent)} % ${percent > 0 ? 'better' : 'worse'}`;
}
