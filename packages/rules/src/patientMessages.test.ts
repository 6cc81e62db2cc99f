import { grocItem, historyQuestions, psfsItem, psfsPrompt, redFlagQuestions, sbiItems } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { readingGrade } from './readingGrade.ts';
import { registry } from './registry.ts';

const GRADE = 6;

/** Counted by hand: 6 words of one syllable; neu-ro-log-i-cal ex-am-i-na-tion nec-es-sar-y, 3 words of 14. */
describe('the grade', () => {
  const ofOneWord = (syllables: number) => 0.39 + 11.8 * syllables - 15.59;
  test.each([
    ['the', 1],
    ['leg', 1],
    ['DAY', 1],
    ['free', 1],
    ['time', 1],
    ['times', 1],
    ['walked', 1],
    ["don't", 1],
    ['24', 1],
    ['table', 2],
    ['tables', 2],
    ['ended', 2],
    ['rested', 2],
    ['even', 2],
    ['needle', 2],
    ['Emergency', 4],
    ['Elevated', 4],
  ])('%s has %i', (word, syllables) => {
    expect(readingGrade(word)).toBeCloseTo(ofOneWord(syllables), 6);
  });
  test.each([
    ['The cat sat on the mat.', 0.39 * 6 + 11.8 - 15.59],
    ['Neurological examination necessary.', 0.39 * 3 + 11.8 * (14 / 3) - 15.59],
    ['Walk. Rest.', 0.39 + 11.8 - 15.59],
    ['Walk!  Rest... – Sit?', 0.39 + 11.8 - 15.59],
    ['Walk on. Rest.', 0.39 * 1.5 + 11.8 - 15.59],
  ])('%s', (text, grade) => {
    expect(readingGrade(text)).toBeCloseTo(grade, 6);
  });
});

describe.each(registry)('the message of $id', ({ forPatient }) => {
  test(`reads at grade ${GRADE} or easier`, () => {
    expect(readingGrade(forPatient)).toBeLessThanOrEqual(GRADE);
  });
  test('says what to do and names no disease', () => {
    expect(forPatient).toMatch(/\b(call|go|walk|keep|log|rest|tell)\b/i);
    expect(forPatient).not.toMatch(/diagnos|sciatica|cauda|infection|cancer|fracture|stenosis|syndrome|you have an? /i);
  });
});

const questions = [
  ...redFlagQuestions.map(({ question }) => question),
  ...historyQuestions.map(({ question }) => question),
  ...sbiItems.map(({ question }) => question),
  psfsItem.question,
  psfsPrompt,
  grocItem.question,
];

test(`the questions read at grade ${GRADE} or easier, taken together`, () => {
  expect(readingGrade(questions.join(' '))).toBeLessThanOrEqual(GRADE);
});
