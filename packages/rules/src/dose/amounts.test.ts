import { type Dose, defaultPolicy, Policy } from '@cairn/vocabulary';
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

/** Settings in which each of the limits is the one that binds. */
describe('growth by other settings', () => {
  test.each([
    ['by 20 %, at most 5 % of 20', { advanceShare: 0.2, advanceMostShare: 0.05 }, dose(20, 1), dose(21, 1)],
    ['by 20 %, at most 2 min', { advanceShare: 0.2, advanceMostMinutes: 2 }, dose(20, 1), dose(22, 1)],
    ['by 20 %, to the target of the day', { advanceShare: 0.2 }, dose(14, 2), dose(15, 2)],
    ['merged: no more than half longer', { advanceMostShare: 0.5, advanceMostMinutes: 10 }, dose(11, 3), dose(16, 2)],
    ['merged: no more in all', { advanceMostShare: 0.5, advanceMostMinutes: 10 }, dose(8, 4), dose(11, 3)],
  ])('%s', (_name, settings, from, to) => {
    expect(grown(from, Policy.parse({ version: 1, dose: settings })).to).toEqual(to);
  });
});

describe('a cut', () => {
  test.each([
    ['a quarter off 20', dose(20, 2), 0.75, dose(15, 2)],
    ['a quarter off 10, rounded down', dose(10, 2), 0.75, dose(7, 2)],
    ['nothing off 10', dose(10, 2), 1, dose(10, 2)],
    ['half of 5: not under 3', dose(5, 2), 0.5, dose(3, 2)],
    ['3 stays 3, one bout fewer', dose(3, 2), 0.75, dose(3, 1)],
    ['a dose under the least is not raised to it', dose(2, 1), 0.5, dose(2, 1)],
  ])('%s', (_name, from, share, to) => {
    expect(cutTo(from, share, defaultPolicy)).toEqual(to);
  });
});
