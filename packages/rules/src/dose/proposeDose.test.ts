import { type DoseProposal, defaultPolicy } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { caseDay, type CaseTimeline } from '../caseTimeline.ts';
import { doseCase, caseDose, casePlan, walkDay } from './doseCase.ts';
import { doseWeek, median } from './doseWeek.ts';
import { proposeDose } from './proposeDose.ts';

interface DoseCase {
  name: string;
  timeline?: CaseTimeline;
  kind: DoseProposal['kind'];
  /** Minutes a bout. */
  minutes?: number;
  /** Ids of the reasons, where they matter. */
  because?: string[];
}

const propose = ({ timeline }: DoseCase) => proposeDose(doseCase(timeline));
const days = (...which: number[]) => which.map((day) => walkDay(day));
const quota = (quotaMinutes: number) => ({ ...casePlan, quotaMinutes });
/** Pain of the first week, then of the second. */
const weeks = (first: string, second: string) => ({ leg: `${first} ${second}` });

/** Every branch of clinical.md 4 at its threshold −1, 0, +1 and with missing data. */
const branches: Record<string, DoseCase[]> = {
  'the weekly data gate: 3 walk days and 4 pain logs': [
    {
      name: '2 walk days',
      timeline: { walkLogs: [walkDay(8, { bouts: 4 }), walkDay(10, { bouts: 4 })] },
      kind: 'hold',
      minutes: 10,
      because: ['walk-days'],
    },
    { name: '3 walk days', timeline: { walkLogs: days(8, 10, 12) }, kind: 'advance', minutes: 11 },
    { name: '4 walk days', timeline: {}, kind: 'advance' },
    { name: '3 pain logs', timeline: weeks('3*7', '3*3 .*4'), kind: 'hold', because: ['pain-days'] },
    { name: '4 pain logs', timeline: weeks('3*7', '3*4 .*3'), kind: 'advance' },
    { name: '5 pain logs', timeline: weeks('3*7', '3*5 .*2'), kind: 'advance' },
    {
      name: 'the dose is 6 days old',
      timeline: { plan: { ...casePlan, effectiveOn: caseDay(9) } },
      kind: 'hold',
      because: ['full-week'],
    },
    { name: 'the dose is 7 days old', timeline: { plan: { ...casePlan, effectiveOn: caseDay(8) } }, kind: 'advance' },
    {
      name: 'it is not known how old the dose is',
      timeline: { plan: { ...casePlan, effectiveOn: null } },
      kind: 'advance',
    },
    {
      name: 'nothing was logged',
      timeline: { leg: '', asOf: 14, walkLogs: [] },
      kind: 'hold',
      because: ['walk-days', 'pain-days'],
    },
  ],
  'walks done, of 10 planned': [
    {
      name: '60 %',
      timeline: { plan: { ...casePlan, daysPerWeek: 5 }, walkLogs: days(8, 10, 12) },
      kind: 'hold',
      because: ['few-done'],
    },
    {
      name: '70 %',
      timeline: { plan: { ...casePlan, daysPerWeek: 5 }, walkLogs: [...days(8, 10, 12), walkDay(14, { bouts: 1 })] },
      kind: 'advance',
    },
    { name: '80 %', timeline: { plan: { ...casePlan, daysPerWeek: 5 } }, kind: 'advance' },
    {
      name: '40 %: no need to ask why',
      timeline: {
        plan: { ...casePlan, daysPerWeek: 5 },
        walkLogs: [walkDay(8), ...[10, 12].map((day) => walkDay(day, { bouts: 1 }))],
      },
      kind: 'hold',
      because: ['few-done'],
    },
    {
      name: '30 %: ask why',
      timeline: {
        plan: { ...casePlan, daysPerWeek: 5 },
        walkLogs: [8, 10, 12].map((day) => walkDay(day, { bouts: 1 })),
      },
      kind: 'hold',
      because: ['few-done', 'ask-why'],
    },
    {
      name: 'an entry without its bouts is one',
      timeline: { walkLogs: [8, 9, 10, 11, 12, 13].map((day) => walkDay(day, { bouts: null })) },
      kind: 'advance',
    },
    {
      name: 'an entry without minutes is no walk',
      timeline: { walkLogs: [...days(8, 10), walkDay(12, { minutes: null })] },
      kind: 'hold',
      because: ['walk-days'],
    },
  ],
  'peak pain in walks: median 5 or less, rise 2 or less, 7 at most once': [
    {
      name: 'median 5',
      timeline: { walkLogs: [8, 10, 12, 14].map((day) => walkDay(day, { painBefore: 4, painPeak: 5 })) },
      kind: 'advance',
    },
    {
      name: 'median 5.5',
      timeline: { walkLogs: [5, 5, 6, 6].map((painPeak, i) => walkDay(8 + 2 * i, { painBefore: 4, painPeak })) },
      kind: 'hold',
    },
    {
      name: 'rise 2',
      timeline: { walkLogs: [8, 10, 12, 14].map((day) => walkDay(day, { painPeak: 5 })) },
      kind: 'advance',
    },
    {
      name: 'rise 2.5',
      timeline: { walkLogs: [4, 4, 5, 5].map((painPeak, i) => walkDay(8 + 2 * i, { painBefore: 2, painPeak })) },
      kind: 'hold',
    },
    {
      name: 'never logged',
      timeline: { walkLogs: [8, 10, 12, 14].map((day) => walkDay(day, { painPeak: null })) },
      kind: 'hold',
    },
    { name: '7 once', timeline: { walkLogs: [...days(8, 10, 12), walkDay(14, { painPeak: 7 })] }, kind: 'advance' },
    {
      name: '6 twice',
      timeline: { walkLogs: [...days(8, 10, 11), walkDay(12, { painPeak: 6 }), walkDay(14, { painPeak: 6 })] },
      kind: 'advance',
    },
    {
      name: '7 twice',
      timeline: { walkLogs: [...days(8, 10, 11), walkDay(12, { painPeak: 7 }), walkDay(14, { painPeak: 7 })] },
      kind: 'step-back',
      minutes: 7,
      because: ['high-peaks'],
    },
    {
      name: '8 twice in a thin week',
      timeline: { walkLogs: [8, 10].map((day) => walkDay(day, { painPeak: 8 })) },
      kind: 'step-back',
      because: ['high-peaks'],
    },
  ],
  'settling by the next morning: prior morning +1': [
    {
      name: 'all at +1',
      timeline: { walkLogs: [8, 10, 12, 14].map((day) => walkDay(day, { painNextMorning: 4 })) },
      kind: 'advance',
    },
    {
      name: 'one of five at +2: 80 % settled',
      timeline: { walkLogs: [...days(8, 9, 10, 12), walkDay(14, { painNextMorning: 5 })] },
      kind: 'advance',
    },
    {
      name: 'one of four at +2: 75 % settled',
      timeline: { walkLogs: [...days(8, 10, 12), walkDay(14, { painNextMorning: 5 })] },
      kind: 'hold',
    },
    {
      name: 'two at +2',
      timeline: {
        walkLogs: [...days(8, 9, 10, 11, 12), walkDay(13, { painNextMorning: 5 }), walkDay(14, { painNextMorning: 5 })],
      },
      kind: 'hold',
      because: ['slow'],
    },
    {
      name: 'three at +2',
      timeline: {
        walkLogs: [...days(8, 9, 10, 11), ...[12, 13, 14].map((day) => walkDay(day, { painNextMorning: 5 }))],
      },
      kind: 'step-back',
      because: ['slow'],
    },
    {
      name: 'four at +2',
      timeline: { walkLogs: [8, 9, 10, 11].map((day) => walkDay(day, { painNextMorning: 5 })) },
      kind: 'step-back',
    },
    {
      name: 'the morning of the walk counts when it was logged',
      timeline: { walkLogs: [8, 10, 12, 14].map((day) => walkDay(day, { painMorning: 4, painNextMorning: 5 })) },
      kind: 'advance',
    },
    {
      name: 'the next morning never logged',
      timeline: { walkLogs: [8, 10, 12, 14].map((day) => walkDay(day, { painNextMorning: null })) },
      kind: 'hold',
    },
  ],
  'the weekly mean. By hand: 6 × 3 + 10 … of 7 days': [
    { name: 'up by 0.86', timeline: weeks('3*7', '4*6 3'), kind: 'advance' },
    { name: 'up by 1', timeline: weeks('3*7', '4*7'), kind: 'hold', because: ['weekly-rise'] },
    { name: 'up by 1.14', timeline: weeks('3*7', '5 4*6'), kind: 'hold', because: ['weekly-rise'] },
    { name: 'up by 1.86', timeline: weeks('3*7', '5*5 5 4'), kind: 'hold', because: ['weekly-rise'] },
    { name: 'up by 2', timeline: weeks('3*7', '6 5*5 4'), kind: 'step-back', minutes: 7, because: ['weekly-rise'] },
    { name: 'up by 2.14', timeline: weeks('3*7', '6 6 5*4 4'), kind: 'step-back' },
    { name: 'down', timeline: weeks('5*7', '3*7'), kind: 'advance' },
    { name: '3 logs in the week before: it cannot be told', timeline: weeks('3*3 .*4', '3*7'), kind: 'hold' },
    { name: '4 logs in the week before', timeline: weeks('3*4 .*3', '3*7'), kind: 'advance' },
  ],
  'a flare: pain up by 2 for 48 hours or less': [
    { name: 'up by 1 today', timeline: weeks('3*7', '3*6 4'), kind: 'advance' },
    { name: 'up by 2 today', timeline: weeks('3*7', '3*6 5'), kind: 'flare', minutes: 8, because: ['flare'] },
    { name: 'up by 3 today', timeline: weeks('3*7', '3*6 6'), kind: 'flare', minutes: 8 },
    { name: 'on two days', timeline: weeks('3*7', '3*5 5 5'), kind: 'flare' },
    {
      name: 'on three days it is no flare',
      timeline: weeks('3*7', '3*4 5 5 5'),
      kind: 'step-back',
      minutes: 7,
      because: ['lasting-flare'],
    },
    { name: 'over by today', timeline: weeks('3*7', '3*5 6 3'), kind: 'advance' },
    { name: 'in a week with one walk', timeline: { ...weeks('3*7', '3*6 6'), walkLogs: days(8) }, kind: 'flare' },
    { name: 'no week before to compare with', timeline: weeks('.*7', '3*6 6'), kind: 'hold' },
  ],
};

describe.each(Object.entries(branches))('%s', (_branch, cases) => {
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
