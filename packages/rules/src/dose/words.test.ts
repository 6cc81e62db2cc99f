import type { DoseReason } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { caseDay, caseTimeline, type CaseTimeline } from '../caseTimeline.ts';
import { casePlan, doseCase, walkDay } from './doseCase.ts';
import { proposeDose } from './proposeDose.ts';

const week = (...changes: Parameters<typeof walkDay>[1][]) => changes.map((other, index) => walkDay(8 + index, other));
const slow = { painNextMorning: 5 };

/** What a therapist reads, from the arithmetic of each case. */
const cases: [name: string, timeline: CaseTimeline, reasons: Partial<DoseReason>[]][] = [
  [
    'advance',
    { walkLogs: week({}, { painPeak: 5 }, { painPeak: 6, painNextMorning: 4 }), leg: '3*7 3*6 4' },
    [
      { id: 'done', met: true, measured: 0.75, needed: 0.7, words: '75 % of the walks were done; 70 % are needed.' },
      {
        id: 'peak',
        met: true,
        measured: 5,
        needed: 5,
        words: 'Leg pain in walks peaks at 5 (median); 5 or less is fine.',
      },
      { id: 'rise', met: true, measured: 2, needed: 2, words: 'It rises by 2 in walks (median); 2 or less is fine.' },
      {
        id: 'settled',
        met: true,
        measured: 1,
        needed: 0.8,
        words: '100 % of the walks settled by the next morning; 80 % are needed.',
      },
      { id: 'weekly-rise', met: true, needed: 1, words: 'The weekly mean changed by 0.1; under 1 is fine.' },
      { id: 'red-flags', met: true, measured: 0, needed: 0, words: 'No red flag is open.' },
    ],
  ],
  [
    'nothing known of the walks',
    {
      walkLogs: week(...Array.from({ length: 4 }, () => ({ painBefore: null, painPeak: null, painNextMorning: null }))),
      leg: '.*7 3*7',
    },
    [
      { id: 'done', met: true },
      { id: 'peak', met: null, measured: null, words: 'Peak pain in walks was not logged.' },
      { id: 'rise', met: null, measured: null, words: 'Pain before and in walks was not logged.' },
      { id: 'settled', met: null, measured: null, words: 'Pain on the next morning was not logged.' },
      { id: 'weekly-rise', met: null, measured: null, words: 'Too few logs to compare this week with the one before.' },
      { id: 'red-flags', met: true },
    ],
  ],
  [
    'the gate',
    { walkLogs: week({}), leg: '3*7 3 .*6', asOf: 14, plan: { ...casePlan, effectiveOn: caseDay(12) } },
    [
      { id: 'walk-days', met: false, measured: 1, needed: 3, words: '1 days with a walk this week; 3 are needed.' },
      { id: 'pain-days', met: false, measured: 1, needed: 4, words: '1 days with a pain log this week; 4 are needed.' },
      {
        id: 'full-week',
        met: false,
        measured: 3,
        needed: 7,
        words: 'This dose is in its day 3; it is judged after 7 days.',
      },
    ],
  ],
  [
    'a flare',
    {
      walkLogs: week({ bouts: 1 }, { bouts: 1, ...slow }, { bouts: 1, ...slow }),
      leg: '3*7 4*6 5',
      plan: { ...casePlan, daysPerWeek: 5 },
    },
    [
      {
        id: 'flare',
        met: true,
        measured: 1,
        needed: 2,
        words: 'Pain was up by 2 or more on the last 1 logged days; 1 to 2 are a flare.',
      },
    ],
  ],
  [
    'hold, for every reason',
    {
      walkLogs: week({ bouts: 1 }, { bouts: 1, ...slow }, { bouts: 1, ...slow }),
      leg: '3*7 5 4*6',
      plan: { ...casePlan, daysPerWeek: 5 },
    },
    [
      { id: 'few-done', met: true, words: '30 % of the walks were done; under 70 % the dose stays.' },
      { id: 'ask-why', met: true, words: '30 % of the walks were done; under 40 % ask why.' },
      { id: 'slow', met: true, measured: 2, needed: 2, words: '2 walks were slow to settle; from 2 the dose stays.' },
      { id: 'weekly-rise', met: true, words: 'The weekly mean changed by 1.1; from 1 the dose stays.' },
    ],
  ],
  [
    'step back, for every reason of the week',
    { walkLogs: week({ ...slow, painPeak: 7 }, { ...slow, painPeak: 8 }, slow), leg: '3*7 6*7' },
    [
      { id: 'slow', met: true, measured: 3, needed: 3, words: '3 walks were slow to settle; 3 are too many.' },
      { id: 'high-peaks', met: true, measured: 2, needed: 2, words: '2 walks peaked at 7 or more; 2 are too many.' },
      { id: 'weekly-rise', met: true, measured: 3, needed: 2, words: 'The weekly mean is up by 3; 2 is too much.' },
      {
        id: 'lasting-flare',
        met: true,
        measured: 7,
        needed: 3,
        words: 'Pain has been up for 7 logged days; more than 2 are no flare.',
      },
    ],
  ],
];

const shown = (timeline: CaseTimeline) =>
  Object.fromEntries(proposeDose(doseCase(timeline)).reasons.map((reason) => [reason.id, reason]));

describe('the reasons', () => {
  test('a dose that has been in force for a while', () => {
    const gate = shown({ walkLogs: [], plan: { ...casePlan, effectiveOn: null } });
    expect(gate['full-week']).toBeUndefined();
    expect(gate['walk-days']).toMatchObject({
      met: false,
      measured: 0,
      words: '0 days with a walk this week; 3 are needed.',
    });
  });
  test('few walks settled, peaks too high, a rise too steep', () => {
    const walkLogs = week(
      { painBefore: 2, painPeak: 6 },
      { painBefore: 2, painPeak: 6 },
      { painBefore: 2, painPeak: 6, painNextMorning: 4 },
    );
    const { peak, rise, settled } = shown({ walkLogs });
    expect(peak).toMatchObject({ met: false, words: 'Leg pain in walks peaks at 6 (median); 5 or less is fine.' });
    expect(rise).toMatchObject({ met: false, words: 'It rises by 4 in walks (median); 2 or less is fine.' });
    expect(settled).toMatchObject({
      met: false,
      words: '66 % of the walks settled by the next morning; 80 % are needed.',
    });
  });
  test.each(cases)('%s', (_name, timeline, reasons) => {
    expect(proposeDose(doseCase(timeline)).reasons).toMatchObject(reasons);
  });
  test('open red flags are named', () => {
    const [flags] = proposeDose(doseCase(), undefined, ['RF-S', 'RF-W']).reasons.slice(-1);
    expect(flags).toEqual({ id: 'red-flags', met: false, measured: 2, needed: 0, words: 'Open: RF-S, RF-W.' });
  });
  test('pain that moves down the leg', () => {
    const painLogs = Array.from({ length: 14 }, (_, i) => ({
      on: caseDay(i + 1),
      legNprs: 3,
      furthest: i < 11 ? ('thigh' as const) : ('calf' as const),
    }));
    expect(proposeDose(doseCase({ leg: '', asOf: 14, painLogs })).reasons).toEqual([
      { id: 'spread', met: true, measured: null, needed: null, words: 'Pain reaches further down the leg.' },
    ]);
  });
  test('the walks before the start, with their mean', () => {
    const tests = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ on: caseDay(i + 1), minutes: 10 + i, test: true, painEnd: 5 }));
    const said = (count: number) => proposeDose(caseTimeline({ leg: '3*7', walkLogs: tests(count) })).reasons[0]?.words;
    const asked = 'test walks on different days, ended at pain +2 or at 5; 3 are needed.';
    expect(said(0)).toBe(`0 ${asked}`);
    expect(said(2)).toBe(`2 ${asked} Mean 10.5 minutes.`);
    expect(said(3)).toBe(`3 ${asked} Mean 11 minutes.`);
  });
  test('the pattern of claudication comes first', () => {
    const walkLogs = week(...Array.from({ length: 3 }, () => ({ easedBySitting: true, minutesToPain: 8 })));
    expect(proposeDose(doseCase({ walkLogs })).reasons[0]).toEqual({
      id: 'eased-by-sitting',
      met: true,
      measured: 3,
      needed: 3,
      words:
        'Sitting eased the leg pain of 3 walks in 14 days; 3 make the pattern. Pain began after 8 minutes (median).',
    });
  });
});
