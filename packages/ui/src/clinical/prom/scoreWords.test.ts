import { expect, test } from 'vitest';
import { scoreChangeWords, scoreText } from './scoreWords.ts';

test.each([
  [
    'sbi',
    { first: 14, last: 8, points: 6, means: 'better' },
    '6 points better; 5 points are a change most people feel.',
  ],
  [
    'sbi',
    { first: 8, last: 11, points: -3, means: 'same' },
    '3 points worse, less than the 5 points most people feel.',
  ],
  [
    'psfs',
    { first: 3, last: 4, points: 1, means: 'same' },
    '1 point better, less than the 1.3 points most people feel.',
  ],
  [
    'psfs',
    { first: 3, last: 6.6667, points: 3.6667, means: 'better' },
    '3.7 points better; 1.3 points are a change most people feel.',
  ],
  [
    'rmdq',
    { first: 10, last: 7, points: 3, means: 'better' },
    '3 points better; 5 points or 30\u00a0% are a change most people feel.',
  ],
  [
    'groc',
    { first: 0, last: -3, points: -3, means: 'worse' },
    'Rated 3 points worse; 2.5 points are a change most people feel.',
  ],
  ['groc', { first: 1, last: 0, points: 0, means: 'same' }, 'Rated no change; 2.5 points matter to most people.'],
  ['sbi', { first: 9, last: 9, points: 0, means: 'same' }, 'No change; 5 points matter to most people.'],
] as const)('%s %o: %s', (instrument, change, words) => {
  expect(scoreChangeWords(instrument, change)).toBe(words);
});

test.each([
  [12, '12'],
  [3.5, '3.5'],
  [3.6666667, '3.7'],
  [-2, '−2'],
])('%s is shown as %s', (score, shown) => {
  expect(scoreText(score)).toBe(shown);
});
