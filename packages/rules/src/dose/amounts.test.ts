import { type Dose, defaultPolicy } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { cutTo, grown } from './amounts.ts';

const dose = (minutesPerBout: number, boutsPerDay: number, daysPerWeek = 5): Dose => ({
  minutesPerBout,
  boutsPerDay,
  daysPerWeek,
});

/** +10 %, at least 1 min, at most the smaller of 20 % and 5 min; then merge, then five days, then pace. clinical.md 4 */
describe('growth', () => {
  test.each([
    [dose(3, 3), dose(4, 3), 'bout-length'],
    [dose(9, 3), dose(10, 3), 'bout-length'],
    [dose(10, 2), dose(11, 2), 'bout-length'],
    [dose(19, 1), dose(20, 1), 'bout-length'],
    [dose(20, 1), dose(22, 1), 'bout-length'],
    [dose(29, 1), dose(30, 1), 'bout-length'],
    [dose(14, 2), dose(15, 2), 'bout-length'],
    [dose(10, 3), dose(12, 2), 'merge-bouts'],
    [dose(15, 2), dose(18, 1), 'merge-bouts'],
    [dose(28, 2), dose(30, 1), 'merge-bouts'],
    [dose(30, 1, 3), dose(30, 1, 4), 'days'],
    [dose(30, 1, 4), dose(30, 1, 5), 'days'],
    [dose(30, 1, 5), dose(30, 1, 5), 'pace'],
    [dose(30, 2, 5), dose(30, 2, 5), 'pace'],
    [dose(40, 1, 7), dose(40, 1, 7), 'pace'],
  ])('%o becomes %o: %s', (from, to, grows) => {
    expect(grown(from, defaultPolicy)).toEqual({ to, grows });
  });
});

describe('a cut', () => {
  test.each([
    ['a quarter off 20', dose(20, 2), 0.75, dose(15, 2)],
    ['a quarter off 10, rounded down', dose(10, 2), 0.75, dose(7, 2)],
    ['half of 5: not under 3', dose(5, 2), 0.5, dose(3, 2)],
    ['3 stays 3, one bout fewer', dose(3, 2), 0.75, dose(3, 1)],
    ['a dose under the least is not raised to it', dose(2, 1), 0.5, dose(2, 1)],
  ])('%s', (_name, from, share, to) => {
    expect(cutTo(from, share, defaultPolicy)).toEqual(to);
  });
});
