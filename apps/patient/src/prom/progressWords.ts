import { scoreText } from '@cairn/ui/clinical/prom/scoreWords';
import type { Instrument } from '@cairn/vocabulary';

type Change = { first: number; last: number; points: number; means: 'better' | 'worse' | 'same' };

/** What a score is about, for the patient whose it is. */
export const aboutWords: Record<Instrument, string> = {
  sbi: 'How much your leg bothers you',
  psfs: 'Things that are hard to do',
  groc: 'How you rate the change',
  rmdq: 'What pain keeps you from doing',
};

/** Where a score stands, in words: "8 of 24 now, 14 at first. Less is better." */
const standWords: Record<Instrument, (first: string, last: string) => string> = {
  sbi: (first, last) => `${last} of 24 now, ${first} at first. Less is better.`,
  psfs: (first, last) => `${last} of 10 now, ${first} at first. More is better.`,
  rmdq: (first, last) => `${last} of 24 now, ${first} at first. Less is better.`,
  groc: () => '',
};

const grocWords = ({ points, means }: Change): string => {
  if (points === 0) return 'You feel the same as when you began.';
  const way = points > 0 ? 'better' : 'worse';
  return `You feel ${means === 'same' ? 'a little' : 'clearly'} ${way} than when you began.`;
};

const changeWords = ({ points, means }: Change): string => {
  if (points === 0) return 'It is the same as at first.';
  const way = points > 0 ? 'better' : 'worse';
  return means === 'same' ? `That is a little ${way}.` : `That is clearly ${way}, a change most people feel.`;
};

/** How a patient's score moves, in words and points; what it means for them is for their therapist to say. */
export function progressWords(instrument: Instrument, change: Change): string {
  if (instrument === 'groc') return grocWords(change);
  return `${standWords[instrument](scoreText(change.first), scoreText(change.last))} ${changeWords(change)}`;
}
