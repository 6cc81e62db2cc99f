import { grocItem, historyQuestions, psfsItem, psfsPrompt, redFlagQuestions, sbiItems } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { readingGrade } from './readingGrade.ts';
import { registry } from './registry.ts';

const GRADE = 6;

/** Counted by hand: 6 words of one syllable; neu-ro-log-i-cal ex-am-i-na-tion nec-es-sar-y, 3 words of 14. */
describe('the grade', () => {
  test.each([
    ['The cat sat on the mat.', 0.39 * 6 + 11.8 - 15.59],
    ['Neurological examination necessary.', 0.39 * 3 + 11.8 * (14 / 3) - 15.59],
    ['Walk. Rest.', 0.39 + 11.8 - 15.59],
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
