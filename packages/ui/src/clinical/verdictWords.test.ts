import type { Improvement } from '@cairn/vocabulary';
import { describe, expect, it } from 'vitest';
import { changeWords, consoleVerdict, meanDigits, patientVerdict } from './verdictWords.ts';

const improvement: Improvement = {
  site: 'leg',
  baseline: 6.2,
  baselineLogs: 6,
  baselineFrom: '2026-10-05',
  baselineTo: '2026-10-11',
  current: 5.5,
  currentLogs: 12,
  currentFrom: '2026-11-02',
  currentTo: '2026-11-15',
  relative: 0.113,
};

describe('meanDigits', () => {
  it('is one when the shown means give the shown percentage', () => expect(meanDigits(improvement)).toBe(1));
  it('is two when rounding would bend the arithmetic', () =>
    // 6.24 and 5.45 are 12.7 % apart, but 6.2 and 5.5 (5.45 rounds up) only 11.3 %.
    expect(meanDigits({ baseline: 6.24, current: 5.45, relative: 0.1266 })).toBe(2));
});

describe('words', () => {
  it.each([
    [0.113, '11 % better'],
    [-0.06, '6 % worse'],
    [0.004, 'no change'],
    [null, null],
  ])('%s is %s', (relative, words) => expect(changeWords(relative)).toBe(words));

  it('gives the clinician a percentage and the patient points', () => {
    expect(consoleVerdict('stalled', improvement)).toBe('Stalled: leg pain is 11 % better than in week 1');
    expect(patientVerdict('stalled', improvement)).toContain('0.7 points lower');
    expect(patientVerdict('stalled', improvement)).not.toContain('%');
  });
  it('never promises a change of nothing', () => {
    expect(patientVerdict('improving', { ...improvement, current: 6.2, relative: 0 })).toBe(
      'Your leg pain is low and stays low.',
    );
  });
});
