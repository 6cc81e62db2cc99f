import type { DoseProposal } from '@cairn/vocabulary';
import { caseDay, type CaseTimeline } from '../caseTimeline.ts';
import { casePlan, days, walkDay, weeks } from './doseCase.ts';

export interface DoseCase {
  name: string;
  timeline?: CaseTimeline;
  kind: DoseProposal['kind'];
  /** Minutes a bout. */
  minutes?: number;
  /** Ids of the reasons, where they matter. */
  because?: string[];
}

/** Every branch of clinical.md 4 at its threshold −1, 0, +1 and with missing data. */
export const doseCases: Record<string, DoseCase[]> = {
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
