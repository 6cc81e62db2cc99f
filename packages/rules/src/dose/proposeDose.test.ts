import { defaultPolicy } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { caseDay } from '../caseTimeline.ts';
import { type DoseCase, doseCases } from './cases.ts';
import { caseDose, casePlan, days, doseCase, walkDay, weeks } from './doseCase.ts';
import { doseWeek, median } from './doseWeek.ts';
import { proposeDose } from './proposeDose.ts';

const quota = (quotaMinutes: number) => ({ ...casePlan, quotaMinutes });
const propose = ({ timeline }: DoseCase) => proposeDose(doseCase(timeline));
describe.each(Object.entries(doseCases))('%s', (_branch, cases) => {
  test.each(cases)('$name: $kind', (named) => {
    const { kind, to, from, reasons } = propose(named);
    expect(kind).toBe(named.kind);
    if (kind === 'hold') expect(to).toEqual(from);
    if (named.minutes) expect(to?.minutesPerBout).toBe(named.minutes);
    if (named.because) expect(reasons.map(({ id }) => id)).toEqual(named.because);
  });
});

describe('a proposal', () => {
  test('says from what, to what, how much on a good day, and every condition with its figures', () => {
    expect(propose({ name: '', kind: 'advance' })).toMatchObject({
      kind: 'advance',
      on: caseDay(14),
      from: caseDose,
      to: { ...caseDose, minutesPerBout: 11 },
      meanwhile: null,
      atMostMinutes: 12,
      grows: 'bout-length',
      contact: null,
      askWhy: false,
      reasons: [
        { id: 'done', met: true, measured: 1, needed: 0.7, words: '100 % of the walks were done; 70 % are needed.' },
        { id: 'peak', met: true, measured: 4, needed: 5 },
        { id: 'rise', met: true, measured: 1, needed: 2 },
        { id: 'settled', met: true, measured: 1, needed: 0.8 },
        { id: 'weekly-rise', met: true, measured: 0, needed: 1 },
        { id: 'red-flags', met: true, measured: 0, needed: 0 },
      ],
    });
  });
  test('in a flare halves the dose meanwhile, and does not stop', () => {
    const flaring = propose({ name: '', kind: 'flare', timeline: weeks('3*7', '3*6 6') });
    expect(flaring.meanwhile).toEqual({ ...caseDose, minutesPerBout: 5 });
    const still = propose({ name: '', kind: 'step-back', timeline: weeks('3*7', '3*4 6*3') });
    expect(still.meanwhile).toEqual({ ...caseDose, minutesPerBout: 5 });
  });
  test('without a flare has nothing to walk meanwhile', () => {
    const walkLogs = [...days(8, 10, 11), walkDay(12, { painPeak: 7 }), walkDay(14, { painPeak: 7 })];
    expect(propose({ name: '', kind: 'step-back', timeline: { walkLogs } })).toMatchObject({
      kind: 'step-back',
      meanwhile: null,
    });
  });
  test('asks why when under 40 % was done', () => {
    const walkLogs = [8, 10, 12].map((day) => walkDay(day, { bouts: 1 }));
    expect(propose({ name: '', kind: 'hold', timeline: { walkLogs } }).askWhy).toBe(true);
    expect(propose({ name: '', kind: 'hold', timeline: { walkLogs: days(8, 10) } }).askWhy).toBe(false);
  });
  test('with pain further down the leg steps back and asks for contact within 2 working days', () => {
    const painLogs = Array.from({ length: 14 }, (_, i) => ({
      on: caseDay(i + 1),
      legNprs: 3,
      furthest: i < 11 ? ('thigh' as const) : ('calf' as const),
    }));
    const proposal = propose({ name: '', kind: 'step-back', timeline: { leg: '', asOf: 14, painLogs } });
    expect(proposal).toMatchObject({ kind: 'step-back', contact: '2-working-days', reasons: [{ id: 'spread' }] });
  });
  test('does not advance with a red flag open, whoever says so', () => {
    const safetyChecks = [{ on: caseDay(12), answers: { weightLoss: 'yes' as const } }];
    expect(propose({ name: '', kind: 'hold', timeline: { safetyChecks } }).kind).toBe('hold');
    expect(proposeDose(doseCase(), undefined, ['RF-W']).kind).toBe('hold');
    expect(proposeDose(doseCase({ safetyChecks }), undefined, []).kind).toBe('advance');
  });
  test('lets flags for the next review and other rules pass', () => {
    expect(proposeDose(doseCase(), undefined, ['RF-R', 'SEV']).kind).toBe('advance');
  });
  test('reads the plan that is in force', () => {
    const plan = [{ ...quota(20), effectiveOn: caseDay(15) }, quota(12), { ...quota(6), effectiveOn: '2026-01-01' }];
    expect(propose({ name: '', kind: 'advance', timeline: { plan } }).from?.minutesPerBout).toBe(12);
  });
  test('reads the plan that began last, one without a day before all others', () => {
    const undated = { ...quota(6), effectiveOn: null };
    const plans = [undated, quota(12), { ...quota(8), effectiveOn: caseDay(4) }];
    const read = (...plan: typeof plans) =>
      propose({ name: '', kind: 'advance', timeline: { plan } }).from?.minutesPerBout;
    const [first, second, third] = plans as [typeof undated, typeof undated, typeof undated];
    expect([read(first, second, third), read(third, second, first), read(second, third, first)]).toEqual([8, 8, 8]);
    expect([read(first, second), read(second, first)]).toEqual([12, 12]);
    expect(read(quota(8), quota(12))).toBe(12); // both from day 1: the later revision
    expect(read(quota(1), { ...quota(0), effectiveOn: caseDay(4) })).toBe(1);
  });
  test('judges the walks of its week alone', () => {
    const walkLogs = [...days(1, 3, 5, 7), walkDay(8), walkDay(15), walkDay(16)];
    const { kind, reasons } = propose({ name: '', kind: 'hold', timeline: { walkLogs } });
    expect({ kind, reasons }).toMatchObject({ kind: 'hold', reasons: [{ id: 'walk-days', measured: 1 }] });
  });
  test('takes a red flag of the last 7 days for open, and names it once', () => {
    const answered = (...on: number[]) =>
      propose({
        name: '',
        kind: 'hold',
        timeline: { safetyChecks: on.map((day) => ({ on: caseDay(day), answers: { weakness: 'new' as const } })) },
      });
    expect(answered(7).kind).toBe('advance');
    expect(answered(8).reasons.at(-1)?.words).toBe('Open: RF-S.');
    expect(answered(9, 12).reasons.at(-1)?.words).toBe('Open: RF-S.');
  });
  test('asks why only when too few walks are the reason', () => {
    const slowTwice = [...days(8, 9, 10, 11, 12), ...[13, 14].map((day) => walkDay(day, { painNextMorning: 5 }))];
    expect(propose({ name: '', kind: 'hold', timeline: { walkLogs: slowTwice } }).askWhy).toBe(false);
    const plan = { ...casePlan, daysPerWeek: 5 };
    expect(propose({ name: '', kind: 'hold', timeline: { plan, walkLogs: days(8, 10, 12) } })).toMatchObject({
      kind: 'hold',
      askWhy: false,
    });
  });
  test('a flare is counted in days with a log, and in those of the week', () => {
    const flaring = propose({ name: '', kind: 'flare', timeline: weeks('3*7', '3*3 5 . . 5') });
    expect(flaring).toMatchObject({ kind: 'flare', reasons: [{ id: 'flare', measured: 2 }] });
    const { reasons } = propose({ name: '', kind: 'step-back', timeline: weeks('2*6 9', '5*7') });
    expect(reasons.find(({ id }) => id === 'lasting-flare')?.measured).toBe(7);
  });
});

describe('a rise in a walk', () => {
  test.each([
    ['before it', { painPeak: null }],
    ['at its peak', { painBefore: null, painMorning: 3 }],
  ])('is not known when pain was logged only %s', (_when, other) => {
    const walkLogs = [8, 10, 12, 14].map((day) => walkDay(day, other));
    const { reasons } = propose({ name: '', kind: 'hold', timeline: { walkLogs } });
    expect(reasons.find(({ id }) => id === 'rise')).toMatchObject({ met: null, measured: null });
  });
  test('nor is its settling without the morning before', () => {
    const walkLogs = [8, 10, 12, 14].map((day) => walkDay(day, { painBefore: null, painNextMorning: 5 }));
    const { kind, reasons } = propose({ name: '', kind: 'hold', timeline: { walkLogs } });
    expect(kind).toBe('hold');
    expect(reasons.find(({ id }) => id === 'settled')).toMatchObject({ met: null, measured: null });
  });
});

test('the rise of a week with too few logs, or after one, is not known', () => {
  const rise = (first: string, second: string) => doseWeek(doseCase(weeks(first, second)), defaultPolicy).weeklyRise;
  expect(rise('3*7', '3*3 .*4')).toBeNull();
  expect(rise('3*3 .*4', '3*7')).toBeNull();
  expect(rise('3*7', '4*4 .*3')).toBe(1);
});

test.each([
  [[], null],
  [[10, 9, 2], 9],
  [[4, 1, 3, 2], 2.5],
])('the median of %o is %o', (values, middle) => {
  expect(median(values)).toBe(middle);
});
