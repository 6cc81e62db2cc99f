import { describe, expect, test } from 'vitest';
import { pathWords } from './pathWords.ts';
import { weeksWords } from './weeksWords.ts';

test.each<[number[], number | null, string]>([
  [[0, 6, 12], null, 'in weeks 0, 6 and 12'],
  [[6], null, 'in week 6'],
  [[2], 2, 'every 2 weeks from week 2'],
])('weeks %o, again after %s: %s', (weeks, every, words) => {
  expect(weeksWords(weeks, every)).toBe(words);
});

describe('a path in plain words', () => {
  test.each([
    ['', 'The file'],
    ['version', 'Its version'],
    ['resourceType', 'Its kind'],
    ['item', 'Its items'],
    ['item[3].answerOption', 'Item 4, its answers'],
    ['item[3].answerOption[1]', 'Item 4, its answers, number 2'],
    ['item[1].item[0].type', 'Item 2, item 1 within it, its type'],
    ['item[0].unknown', 'Item 1, unknown'],
  ])('%s: %s', (path, words) => {
    expect(pathWords(path)).toBe(words);
  });
});
