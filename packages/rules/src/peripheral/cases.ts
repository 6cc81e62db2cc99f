import { Furthest, type TimelineInput } from '@cairn/vocabulary';
import { caseDay } from '../caseTimeline.ts';
import type { RuleCase } from '../ruleCase.ts';

const letters: Record<string, Furthest> = Object.fromEntries(
  'BUTKCAF'.split('').map((letter, index) => [letter, Furthest.options[index] ?? 'back']),
);

/** One letter a day, `.` without a log: B back, U bUttock, T thigh, K knee, C calf, A ankle, F foot. */
const reaching = (written: string, more: TimelineInput['painLogs'] = []) => ({
  asOf: written.length,
  painLogs: [
    ...written
      .split('')
      .flatMap((letter, index) =>
        letters[letter] ? [{ on: caseDay(index + 1), legNprs: 4, furthest: letters[letter] }] : [],
      ),
    ...(more ?? []),
  ],
});

/** PERIPHERAL: three logged days in a row further down than the median of the seven before (3 at least). clinical.md 6 */
export const peripheralCases: RuleCase[] = [
  { name: 'as far as before', timeline: reaching('TTTTTTTTTT'), status: 'quiet' },
  {
    name: 'one further, three days',
    timeline: reaching('TTTTTTTKKK'),
    status: 'fires',
    urgency: '2-working-days',
    evidence: {
      days: [
        { on: '2026-01-12', furthest: 'knee' },
        { on: '2026-01-13', furthest: 'knee' },
        { on: '2026-01-14', furthest: 'knee' },
      ],
      before: Array.from({ length: 7 }, () => ({ furthest: 'thigh' })),
      usual: 2,
    },
  },
  { name: 'two further, three days', timeline: reaching('TTTTTTTCCC'), status: 'fires' },
  { name: 'two days only', timeline: reaching('TTTTTTTTKK'), status: 'quiet' },
  { name: 'four days', timeline: reaching('TTTTTTTKKKK'), status: 'fires' },
  { name: 'the middle day of three as before', timeline: reaching('TTTTTTTKTK'), status: 'quiet' },
  { name: 'less far', timeline: reaching('FFFFFFFTTT'), status: 'quiet' },
  { name: 'days without a log between them are passed over', timeline: reaching('TTTTTTTK..K.K'), status: 'fires' },
  {
    name: 'no log on the day itself: nothing new is known',
    timeline: reaching('TTTTTTTKKK.'),
    status: 'not-enough-data',
  },

  { name: '2 logged days before them', timeline: reaching('TTKKK'), status: 'not-enough-data' },
  { name: '3 logged days before them', timeline: reaching('TTTKKK'), status: 'fires' },
  { name: '4 logged days before them', timeline: reaching('TTTTKKK'), status: 'fires' },
  {
    name: 'the eighth day before them no longer counts',
    timeline: reaching('FTTTKKKKCCC'),
    status: 'fires',
    evidence: { usual: 3 },
  },
  { name: 'median of T K K K C C C is K', timeline: reaching('TKKKCCCAAA'), status: 'fires', evidence: { usual: 3 } },
  {
    name: 'of four, T T K K: between thigh and knee, and the knee is further',
    timeline: reaching('TTKKKKK'),
    status: 'fires',
    evidence: { usual: 2.5 },
  },
  { name: 'of four, T K K C: the knee', timeline: reaching('TKKCKKK'), status: 'quiet' },

  {
    name: 'of two logs a day the one further down counts',
    timeline: reaching('TTTTTTTKKT', [{ on: caseDay(10), legNprs: 2, furthest: 'calf' }]),
    status: 'fires',
    evidence: { days: [{ furthest: 'knee' }, { furthest: 'knee' }, { furthest: 'calf' }] },
  },
  {
    name: 'a log without the point is no logged day',
    timeline: reaching('TTTTTTTKK.', [{ on: caseDay(10), legNprs: 8 }]),
    status: 'not-enough-data',
  },
  { name: 'no log', timeline: { asOf: 12 }, status: 'not-enough-data' },
];
