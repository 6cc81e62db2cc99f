import { FIELD, FIELDS, KIND, Timeline } from '@cairn/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEpisode, LAST_DAY } from './anyEpisode.ts';
import { caseDay, caseStart, caseTimeline } from './caseTimeline.ts';
import { episodeDays, withLog, type NewLog } from './episodeDays.ts';

const fieldsOf = (cells: Int16Array, day: number) =>
  Object.fromEntries(Object.entries(FIELD).map(([name, at]) => [name, cells[(day - 1) * FIELDS + at]]));

describe('a day holds', () => {
  const laid = () =>
    episodeDays(
      caseTimeline({
        asOf: 9,
        onsetOn: '2025-12-24',
        painLogs: [
          { on: caseDay(2), legNprs: 4, backNprs: 9, furthest: 'knee' },
          { on: caseDay(2), legNprs: 7, furthest: 'buttock' },
          { on: caseDay(3), legNprs: 0, furthest: 'back' },
          { on: caseDay(5), furthest: 'foot' },
          { id: 'a', on: caseDay(6), legNprs: 3 },
          { id: 'b', amends: 'a', on: caseDay(7), legNprs: 5 },
          { on: caseDay(12), legNprs: 8 },
        ],
        walkLogs: [
          { on: caseDay(2), minutes: 12 },
          { on: caseDay(2), minutes: 8.5 },
          { on: caseDay(4), minutes: null },
        ],
        safetyChecks: [
          { on: caseDay(4), answers: { fever: 'no', gait: 'usual' } },
          { on: caseDay(8), answers: { weightLoss: 'yes', fever: 'no' } },
          { on: caseDay(8), answers: { fever: 'yes' } },
        ],
        proms: [
          { instrument: 'rmdq', on: caseDay(-1), score: 12 },
          { instrument: 'groc', on: caseDay(10), score: 3 },
        ],
        intake: { on: caseDay(-2), history: { cancer: true } },
      }),
    );

  test('sums and counts of each site, the highest rating, the furthest point, the minutes walked', () => {
    expect(fieldsOf(laid().cells, 2)).toEqual({
      legSum: 11,
      legLogs: 2,
      backSum: 9,
      backLogs: 1,
      peak: 9,
      furthest: 3,
      minutes: 21,
      kinds: KIND.logged | KIND.walked | KIND.reached,
    });
  });
  test('a rating of 0 and the back as furthest point, which are not nothing', () => {
    expect(fieldsOf(laid().cells, 3)).toMatchObject({ legSum: 0, legLogs: 1, kinds: KIND.logged | KIND.reached });
    expect(fieldsOf(laid().cells, 1)).toMatchObject({ legLogs: 0, kinds: 0 });
  });
  test('a furthest point alone, which ends no silence; a walk without minutes, which is none; a safety check', () => {
    expect(fieldsOf(laid().cells, 5)).toMatchObject({ furthest: 6, kinds: KIND.reached });
    expect(fieldsOf(laid().cells, 4)).toMatchObject({ minutes: 0, kinds: KIND.logged });
  });
  test('the version that counts, on its day', () => {
    expect(fieldsOf(laid().cells, 6)).toMatchObject({ legLogs: 0, kinds: 0 });
    expect(fieldsOf(laid().cells, 7)).toMatchObject({ legSum: 5, legLogs: 1 });
  });
  test('the last one is the last with a log', () => expect(laid().cells).toHaveLength(8 * FIELDS));

  test('answers that say more than no, by day; a score of before day 1, none of after the last', () => {
    expect(laid().checks).toEqual([
      { day: 8, answers: { fever: 'yes' } },
      { day: 8, answers: { weightLoss: 'yes' } },
    ]);
    expect(laid().scores).toEqual([{ day: -1, instrument: 'rmdq', score: 12 }]);
  });
  test('the intake, at the latest on day 1', () => {
    expect(laid().intake).toEqual({ day: 1, answers: {}, history: { cancer: true } });
    expect(laid().onsetOn).toBe('2025-12-24');
  });
});

test('logs added one by one, in any order, are as all laid out at once', () => {
  const once = anyEpisode.map(({ painLogs, walkLogs, safetyChecks }) => ({
    painLogs: [...painLogs].map((log) => ({ ...log, amends: undefined })),
    walkLogs,
    safetyChecks,
  }));
  fc.assert(
    fc.property(once, fc.infiniteStream(fc.nat()), (entries, order) => {
      const timeline = Timeline.parse({
        id: 'p',
        timeZone: 'UTC',
        startedOn: caseStart,
        asOf: caseDay(LAST_DAY),
        ...entries,
      });
      const logs: NewLog[] = [
        ...timeline.painLogs.map((log): NewLog => ({ kind: 'pain', log })),
        ...timeline.walkLogs.map((log): NewLog => ({ kind: 'walk', log })),
        ...timeline.safetyChecks.map((log): NewLog => ({ kind: 'check', log })),
      ];
      const shuffled = logs.map((log) => [order.next().value ?? 0, log] as const).sort(([a], [b]) => a - b);
      const begun = episodeDays({ ...timeline, painLogs: [], walkLogs: [], safetyChecks: [] });
      const added = shuffled.reduce((days, [, log]) => withLog(days, log), begun);
      expect(added).toEqual(episodeDays(timeline));
    }),
  );
});

test('adding a log leaves the days it is added to as they are', () => {
  const before = episodeDays(caseTimeline({ leg: '5*3' }));
  withLog(before, { kind: 'pain', log: { on: caseDay(2), legNprs: 9 } });
  expect(before).toEqual(episodeDays(caseTimeline({ leg: '5*3' })));
});

test('a log of before day 1 has no place', () => {
  const days = episodeDays(caseTimeline({ leg: '5' }));
  expect(() => withLog(days, { kind: 'walk', log: { on: caseDay(0), minutes: 5 } })).toThrow(/day 1 or later/);
});

test('more logs a day than anyone makes stay the most a day can hold', () => {
  let days = episodeDays(caseTimeline({ asOf: 1 }));
  for (let count = 0; count < 100; count += 1)
    days = withLog(days, { kind: 'walk', log: { on: caseStart, minutes: 600 } });
  expect(fieldsOf(days.cells, 1)).toMatchObject({ minutes: 32_767 });
});
