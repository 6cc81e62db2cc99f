import { addDays, Instrument, instruments, type LocalDate } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { changeThatMatters } from './changeThatMatters.ts';
import { promsDue } from './promsDue.ts';
import { scoreGroc } from './scoreGroc.ts';
import { scorePsfs } from './scorePsfs.ts';
import { scoreRmdq } from './scoreRmdq.ts';
import { scoreSbi } from './scoreSbi.ts';

/** Published: four symptoms, each 0 not to 6 extremely bothersome; sum 0–24. Grøvle 2008 */
describe('SBI', () => {
  test.each([
    [{ legPain: 0, numbness: 0, weakness: 0, sittingPain: 0 }, 0],
    [{ legPain: 6, numbness: 6, weakness: 6, sittingPain: 6 }, 24],
    [{ legPain: 5, numbness: 3, weakness: 0, sittingPain: 4 }, 12],
    [{ legPain: 5, numbness: 3, weakness: null, sittingPain: 4 }, null],
    [{ legPain: 5 }, null],
    [{}, null],
  ])('%o scores %s', (answers, score) => {
    expect(scoreSbi(answers)).toBe(score);
  });
});

/** Published: mean of the activities, each 0 unable to 10 as before. Stratford 1995 */
describe('PSFS', () => {
  test.each([
    [[2, 4, 6], 4],
    [[3, 4], 3.5],
    [[7, null, null], 7],
    [[0, 10], 5],
    [[null, null, null], null],
    [[], null],
  ])('%o scores %s', (ratings, score) => {
    expect(scorePsfs(ratings)).toBe(score);
  });
});

test.each([
  [-5, -5],
  [0, 0],
  [5, 5],
  [null, null],
])('GRoC %s scores %s', (answer, score) => {
  expect(scoreGroc(answer)).toBe(score);
});

/** Published: one point a ticked sentence, 0–24; blank is not ticked. Roland & Morris 1983 */
describe('RMDQ-24', () => {
  const ticks = (count: number, blank: boolean | null = false) =>
    Array.from({ length: 24 }, (_, i) => (i < count ? true : blank));
  test.each([0, 1, 13, 24])('%i ticks score as many', (count) => {
    expect(scoreRmdq(ticks(count))).toBe(count);
    expect(scoreRmdq(ticks(count, null))).toBe(count);
  });
  test.each([0, 23, 25])('%i sentences are not the RMDQ', (length) => {
    expect(() => scoreRmdq(Array.from({ length }, () => true))).toThrow(RangeError);
  });
});

/** clinical.md 3, at the change −1, 0, +1. */
describe('the change that matters', () => {
  test.each<[Instrument, number, number, 'better' | 'worse' | 'same']>([
    ['sbi', 15, 11, 'same'],
    ['sbi', 15, 10, 'better'],
    ['sbi', 15, 9, 'better'],
    ['sbi', 10, 15, 'worse'],
    ['psfs', 4, 5.2, 'same'],
    ['psfs', 4, 5.3, 'better'],
    ['psfs', 4, 5.4, 'better'],
    ['psfs', 5.3, 4, 'worse'],
    ['groc', 0, 2, 'same'],
    ['groc', 0, 3, 'better'],
    ['groc', 0, -3, 'worse'],
    ['rmdq', 20, 16, 'same'],
    ['rmdq', 20, 15, 'better'],
    ['rmdq', 20, 14, 'better'],
    ['rmdq', 10, 8, 'same'],
    ['rmdq', 10, 7, 'better'],
    ['rmdq', 10, 6, 'better'],
    ['rmdq', 10, 13, 'worse'],
    ['rmdq', 0, 4, 'same'],
    ['rmdq', 0, 5, 'worse'],
  ])('%s from %f to %f: %s', (instrument, first, later, means) => {
    expect(changeThatMatters(instrument, first, later).means).toBe(means);
  });
  test('is given in points and as a share, better being positive', () => {
    expect(changeThatMatters('rmdq', 10, 7)).toEqual({ points: 3, share: 0.3, means: 'better' });
    expect(changeThatMatters('psfs', 4, 3)).toEqual({ points: -1, share: -0.25, means: 'same' });
    expect(changeThatMatters('groc', 0, 4)).toEqual({ points: 4, share: null, means: 'better' });
    expect(changeThatMatters('rmdq', 0, 2).share).toBeNull();
  });
});

describe('what is due', () => {
  const start: LocalDate = '2026-01-05';
  const on = (days: number) => addDays(start, days);
  const due = (days: number, answered: [Instrument, number][] = []) =>
    promsDue(
      start,
      on(days),
      answered.map(([instrument, day]) => ({ instrument, on: on(day) })),
    ).map(({ instrument, week }) => `${instrument} ${week}`);

  /** clinical.md 3: SBI 0, 2, 4, 6, 12; PSFS 0, 3, 6; GRoC every 2 weeks from 2; RMDQ 0, 6, 12. */
  test.each([
    ['sbi', [0, 2, 4, 6, 12]],
    ['psfs', [0, 3, 6]],
    ['groc', [2, 4, 6, 8, 10, 12, 14]],
    ['rmdq', [0, 6, 12]],
  ] as const)('%s in weeks %o', (instrument, weeks) => {
    const first = Array.from({ length: 15 }, (_, week) => week).filter((week) =>
      promsDue(start, on(week * 7), []).some((prom) => prom.instrument === instrument && prom.week === week),
    );
    expect(first).toEqual(weeks);
  });
  test('on day 1, nothing of the change yet', () => {
    expect(due(0)).toEqual(['rmdq 0', 'sbi 0', 'psfs 0']);
    expect(promsDue(start, on(0), [])[0]?.dueOn).toBe(start);
  });
  test('the week before it begins, nothing', () => {
    expect(due(-1)).toEqual([]);
  });
  test('an answer of its week, or 3 days early, counts; 4 days early does not', () => {
    expect(due(42, [['rmdq', 42]])).not.toContain('rmdq 6');
    expect(due(42, [['rmdq', 39]])).not.toContain('rmdq 6');
    expect(due(42, [['rmdq', 38]])).toContain('rmdq 6');
  });
  test('the first ones may be answered before day 1', () => {
    expect(due(0, [['sbi', -10]])).not.toContain('sbi 0');
  });
  test('an answer of a later day is not known yet', () => {
    expect(due(14, [['groc', 15]])).toContain('groc 2');
  });
  test('another instrument does not count', () => {
    expect(due(14, [['sbi', 14]])).toContain('groc 2');
  });
  test('is asked for 14 days, then no more', () => {
    expect(due(14)).toContain('rmdq 0');
    expect(due(15)).not.toContain('rmdq 0');
  });
  test('the latest week takes the place of an earlier one', () => {
    expect(due(28).filter((prom) => prom.startsWith('groc'))).toEqual(['groc 4']);
  });
  test('every instrument says where its numbers come from', () => {
    for (const instrument of Instrument.options) expect(instruments[instrument].source).toContain('clinical.md 3');
  });
});
