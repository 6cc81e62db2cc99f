import { percent } from './percent.ts';

/** "11 % better", "5 % worse", "no change"; a pain that was 0 has only got worse. */
export function changeInWords(relative: number | null): string {
  if (relative === null) return 'up from no pain';
  if (percent(relative) === '0 %') return 'no change';
  return `${percent(relative)} ${relative > 0 ? 'better' : 'worse'}`;
}
