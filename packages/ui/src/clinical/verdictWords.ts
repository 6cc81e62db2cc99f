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
  return first > 0 && Math.round((100 * (first - oneDigit(current))) / first) === Math.round(100 * relative) ? 1 : 2;
}

/** "11 % better", "6 % worse", "no change"; null when the baseline was 0. */
export function changeWords(relative: number | null): string | null {
  if (relative === null) return null;
  const percent = Math.round(100 * relative);
  return percent === 0 ? 'no change' : `${Math.abs(percent)} % ${percent > 0 ? 'better' : 'worse'}`;
}

/** The verdict as a sentence to the patient: points, not percentages. */
export function patientVerdict(verdict: Verdict, improvement: Improvement | null): string {
  if (verdict === 'not-enough-data') return 'There are too few logs to tell yet. One log a day is enough.';
  if (!improvement) return 'It is too early to tell. Your first answer comes after two weeks of logs.';
  const pain = `Your ${improvement.site} pain`;
  const points = Math.abs(oneDigit(oneDigit(improvement.baseline) - oneDigit(improvement.current)));
  const size = `${points} ${points === 1 ? 'point' : 'points'}`;
  switch (verdict) {
    case 'recovered':
      return `${pain} is almost gone: 1 or less over the last two weeks.`;
    case 'improving':
      return points > 0 && improvement.current < improvement.baseline
        ? `${pain} is easing. It’s about ${size} lower than in your first week.`
        : `${pain} is low and stays low.`;
    case 'worsening':
      return `${pain} has grown. Your therapist sees this and looks at your plan.`;
    case 'stalled':
      return points === 0
        ? `${pain} is about what it was in your first week. Your therapist looks at what to change.`
        : `${pain} is ${size} ${improvement.current > improvement.baseline ? 'higher' : 'lower'} than in your first week. Your therapist looks at what to change.`;
    case 'too-early':
      return points === 0
        ? `It is too early to tell. ${pain} is about what it was in your first week.`
        : `It is too early to tell. So far ${pain.toLowerCase()} is ${size} ${improvement.current > improvement.baseline ? 'higher' : 'lower'} than in your first week.`;
  }
}

/** The verdict as a sentence to the clinician: "Stalled: leg pain is 11 % better than in week 1". */
export function consoleVerdict(verdict: Verdict, improvement: Improvement | null): string {
  const change = improvement && changeWords(improvement.relative);
  if (!improvement || !change) return verdictWord[verdict];
  const than =
    change === 'no change'
      ? `${improvement.site} pain is unchanged from week 1`
      : `${improvement.site} pain is ${change} than in week 1`;
  return `${verdictWord[verdict]}: ${than}`;
}
