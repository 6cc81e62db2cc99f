import { defaultPolicy } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { caseDay, caseTimeline } from '../caseTimeline.ts';
import { layOut } from '../days.ts';
import { grocOn, rmdqChangeOn } from './sides.ts';

const answered = (instrument: 'groc' | 'rmdq', ...scores: [day: number, score: number][]) =>
  layOut(
    caseTimeline({ asOf: 84, proms: scores.map(([day, score]) => ({ instrument, on: caseDay(day), score })) }),
    defaultPolicy,
  );

/** The rating is at most 14 days old, and of a later day nothing is known yet. clinical.md 3 and 6 */
describe('the global rating of change', () => {
  const days = answered('groc', [20, 1], [28, 3], [50, -2]);
  test.each([
    [19, null],
    [20, 1],
    [27, 1],
    [28, 3],
    [42, 3],
    [43, null],
    [49, null],
    [50, -2],
    [65, null],
  ])('on day %i is %s', (day, score) => {
    expect(grocOn(days, day, 14)).toBe(score);
  });
});

/** I of the RMDQ: first minus latest, as a share of the first. */
describe('the change of the RMDQ', () => {
  test.each<[name: string, scores: [number, number][], day: number, change: number | null]>([
    [
      '20 to 15',
      [
        [1, 20],
        [42, 15],
      ],
      42,
      0.25,
    ],
    [
      '16 to 20: worse',
      [
        [1, 16],
        [42, 20],
      ],
      42,
      -0.25,
    ],
    [
      'against the first, not the one before',
      [
        [1, 20],
        [21, 10],
        [42, 15],
      ],
      42,
      0.25,
    ],
    [
      'the later one is of tomorrow',
      [
        [1, 20],
        [43, 15],
      ],
      42,
      null,
    ],
    ['the first alone', [[1, 20]], 42, null],
    ['the first alone, too old as well', [[1, 20]], 60, null],
    [
      '42 days old',
      [
        [1, 20],
        [40, 10],
      ],
      82,
      0.5,
    ],
    [
      '43 days old',
      [
        [1, 20],
        [40, 10],
      ],
      83,
      null,
    ],
    [
      'from 0',
      [
        [1, 0],
        [42, 5],
      ],
      42,
      null,
    ],
    ['none', [], 42, null],
  ])('%s', (_name, scores, day, change) => {
    expect(rmdqChangeOn(answered('rmdq', ...scores), day, 42)).toBe(change);
  });
});
