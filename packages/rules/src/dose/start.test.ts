import { describe, expect, test } from 'vitest';
import { caseDay, caseTimeline } from '../caseTimeline.ts';
import { proposeDose } from './proposeDose.ts';

type Walk = NonNullable<Parameters<typeof caseTimeline>[0]['walkLogs']>[number];

/** A test walk on a day, ended at leg pain +2. */
const testWalk = (day: number, minutes: number, other: Partial<Walk> = {}): Walk => ({
  on: caseDay(day),
  minutes,
  test: true,
  painBefore: 2,
  painEnd: 4,
  ...other,
});
const propose = (walkLogs: Walk[]) => proposeDose(caseTimeline({ leg: '2*7', walkLogs }));

/** T0 = mean of three test walks on different days; quota = 70 % of it, at least 3 min. clinical.md 4 */
describe('the start', () => {
  test.each([
    ['10, 10, 10: 7', [10, 10, 10], 7],
    ['8, 10, 12: 7', [8, 10, 12], 7],
    ['4, 4, 4: 2.8, so 3', [4, 4, 4], 3],
    ['5, 5, 5: 3.5, rounded down', [5, 5, 5], 3],
    ['2, 2, 2: 3 at least', [2, 2, 2], 3],
    ['a fourth does not count', [10, 10, 10, 40], 7],
  ])('%s', (_name, minutes, quota) => {
    const { kind, from, to } = propose(minutes.map((m, i) => testWalk(i + 1, m)));
    expect({ kind, from, to }).toEqual({
      kind: 'start',
      from: null,
      to: { minutesPerBout: quota, boutsPerDay: 3, daysPerWeek: 4 },
    });
  });

  test.each<[string, Walk[]]>([
    ['none', []],
    ['two', [testWalk(1, 10), testWalk(2, 10)]],
    ['three on two days', [testWalk(1, 10), testWalk(2, 10), testWalk(2, 12)]],
    ['three walks that were no test', [1, 2, 3].map((day) => testWalk(day, 10, { test: null }))],
    ['one ended at pain +1 and 3', [testWalk(1, 10), testWalk(2, 10), testWalk(3, 10, { painEnd: 3 })]],
    ['one without the pain at its end', [testWalk(1, 10), testWalk(2, 10), testWalk(3, 10, { painEnd: null })]],
    [
      'one without the pain before it, ended at 4',
      [testWalk(1, 10), testWalk(2, 10), testWalk(3, 10, { painBefore: null })],
    ],
  ])('waits for test walks: %s', (_name, walks) => {
    expect(propose(walks)).toMatchObject({
      kind: 'test-walks',
      to: null,
      atMostMinutes: null,
      reasons: [{ id: 'test-walks', met: false }],
    });
  });

  test.each<[string, Partial<Walk>]>([
    ['at pain +3', { painEnd: 5 }],
    ['at 5 after +1', { painBefore: 4, painEnd: 5 }],
    ['at 5, the pain before it unknown', { painBefore: null, painEnd: 5 }],
    ['at its peak, the end not logged', { painEnd: null, painPeak: 4 }],
    ['after the whole target without pain', { minutes: 30, painEnd: 2 }],
  ])('a test walk may end %s', (_name, other) => {
    expect(propose([testWalk(1, 10), testWalk(2, 10), testWalk(3, 10, other)]).kind).toBe('start');
  });

  test('two test walks of one day count as their mean', () => {
    const walks = [testWalk(1, 10), testWalk(1, 20), testWalk(2, 15), testWalk(3, 15)];
    expect(propose(walks).to?.minutesPerBout).toBe(10);
  });
  test('reads the first three test days, in whatever order they arrive', () => {
    const walks = [testWalk(4, 40), testWalk(3, 10), testWalk(1, 10), testWalk(2, 10)];
    expect(propose(walks).to?.minutesPerBout).toBe(7);
  });
});
