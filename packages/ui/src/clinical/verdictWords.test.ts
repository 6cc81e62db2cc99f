import { describe, expect, it } from 'vitest';
import { changeWords, meanDigits } from './verdictWords.ts';

describe('meanDigits', () => {
  it('is one when the shown means give the shown percentage', () =>
    expect(meanDigits({ baseline: 6.2, current: 5.5, relative: 0.113 })).toBe(1));
  it('is two when rounding would bend the arithmetic', () =>
    // 6.24 and 5.45 are 12.7 % apart, but 6.2 and 5.5 (5.45 rounds up) only 11.3 %.
    expect(meanDigits({ baseline: 6.24, current: 5.45, relative: 0.1266 })).toBe(2));
});

describe('changeWords', () => {
  it.each([
    [0.113, '11 % better'],
    [-0.06, '6 % worse'],
    [0.004, 'no change'],
    [null, null],
  ])('%s is %s', (relative, words) => expect(changeWords(relative)).toBe(words));
});
