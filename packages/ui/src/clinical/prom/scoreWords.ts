import { type Instrument, instruments } from '@cairn/vocabulary';

/** A score as it is shown: whole, or with one decimal. */
export const scoreText = (score: number): string => String(Math.round(score * 10) / 10).replace('-', '−');

/** What a later score says against the first, in points; better is positive. */
export type ScoreChangeLike = { first: number; last: number; points: number; means: 'better' | 'worse' | 'same' };

const points = (change: number): string => {
  const size = scoreText(Math.abs(change));
  return `${size} ${size === '1' ? 'point' : 'points'}`;
};

/** "5 points or 30 %", "1.3 points": the change most people feel. */
export function changeThatMattersWords(instrument: Instrument): string {
  const { changePoints, changeShare } = instruments[instrument];
  return `${changePoints} points${changeShare === null ? '' : ` or ${changeShare * 100}\u00a0%`}`;
}

/** "6 points better; 5 points are a change most people feel." A rating of change is itself the change. */
export function scoreChangeWords(instrument: Instrument, change: ScoreChangeLike): string {
  const matters = changeThatMattersWords(instrument);
  const direction = change.points > 0 ? 'better' : 'worse';
  const said =
    instrument === 'groc' ? `Rated ${points(change.points)} ${direction}` : `${points(change.points)} ${direction}`;
  if (change.points === 0)
    return `${instrument === 'groc' ? 'Rated no change' : 'No change'}; ${matters} matter to most people.`;
  return change.means === 'same'
    ? `${said}, less than the ${matters} most people feel.`
    : `${said}; ${matters} are a change most people feel.`;
}
