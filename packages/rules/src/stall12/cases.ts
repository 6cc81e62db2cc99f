import { caseDay } from '../caseTimeline.ts';
import type { RuleCase } from '../ruleCase.ts';

const sbi = (score: number, day = 84) => ({ proms: [{ instrument: 'sbi' as const, on: caseDay(day), score }] });
/** `first` in days 1–7, then nothing, then `last` in days 71–84. */
const at84 = (first: string, last: string) => ({ leg: `${first} .*63 ${last}` });
const at42 = (first: string, last: string) => ({ leg: `${first} .*21 ${last}` });

/** Day 42 is 2026-02-15; 84 days before it is 2025-11-23. Means: 13 × 5 + 4 = 69, / 14 = 4.93. clinical.md 6 */
export const stall12Cases: RuleCase[] = [
  { name: 'stalled, leg 4.93', timeline: at84('5*7', '5*13 4'), status: 'quiet' },
  {
    name: 'stalled, leg 5',
    timeline: at84('5*7', '5*14'),
    status: 'fires',
    urgency: '14-days',
    evidence: {
      because: ['stalled'],
      leg: { mean: 5, logs: 14, from: '2026-03-16', to: '2026-03-29' },
      legNeeded: 5,
      relative: 0,
      sbi: null,
      onsetOn: null,
    },
  },
  {
    name: 'stalled, leg 7, onset not known',
    timeline: at84('7*7', '7*14'),
    status: 'fires',
    evidence: { because: ['stalled'] },
  },
  {
    name: 'the leg not logged of late, the back 60 % better: it cannot hold',
    timeline: { leg: '2*7', back: '5*7 .*63 2*14' },
    status: 'quiet',
  },
  { name: 'stalled, leg 5.07', timeline: at84('5*7', '5*13 6'), status: 'fires' },
  { name: 'leg 5, but 50 % better', timeline: at84('10*7', '5*14'), status: 'quiet' },
  {
    name: 'the back stalled, the leg below 5',
    timeline: { leg: '3*84', back: '7*84' },
    status: 'quiet',
  },
  {
    name: 'the back stalled, the leg at 5',
    timeline: { leg: '5*84', back: '7*84' },
    status: 'fires',
    evidence: { leg: { mean: 5 } },
  },
  { name: 'day 83', timeline: { leg: '5*83' }, status: 'quiet' },
  { name: 'day 84', timeline: { leg: '5*84' }, status: 'fires' },
  { name: 'day 85', timeline: { leg: '5*85' }, status: 'fires' },

  // SBI, whole points: over 6.5 is 7
  { name: 'SBI 6, leg pain 4', timeline: { ...at84('4*7', '4*14'), ...sbi(6) }, status: 'quiet' },
  {
    name: 'SBI 7, leg pain 4',
    timeline: { ...at84('4*7', '4*14'), ...sbi(7) },
    status: 'fires',
    evidence: { because: ['bothersome'], sbi: { score: 7, on: '2026-03-29', over: 6.5 } },
  },
  {
    name: 'two scores a day count as their mean, 6.5',
    timeline: { ...at84('4*7', '4*14'), proms: [...sbi(6).proms, ...sbi(7).proms] },
    status: 'quiet',
  },
  { name: 'SBI 7 while pain is 60 % better', timeline: { ...at84('5*7', '2*14'), ...sbi(7) }, status: 'fires' },
  { name: 'SBI 24 of day 83', timeline: { leg: '4*83', ...sbi(24, 83) }, status: 'quiet' },
  { name: 'SBI 7 of day 70', timeline: { ...at84('4*7', '4*14'), ...sbi(7, 70) }, status: 'fires' },
  { name: 'SBI 7 of day 69 is too old', timeline: { ...at84('4*7', '4*14'), ...sbi(7, 69) }, status: 'quiet' },
  {
    name: 'both',
    timeline: { ...at84('5*7', '5*14'), ...sbi(20) },
    status: 'fires',
    evidence: { because: ['stalled', 'bothersome'] },
  },
  {
    name: 'SBI 7 without a pain log',
    timeline: { asOf: 84, ...sbi(7) },
    status: 'fires',
    evidence: { leg: null, relative: null },
  },

  // onset 12 weeks ago
  {
    name: 'day 42, onset 84 days ago, leg 6.93',
    timeline: { ...at42('7*7', '7*13 6'), onsetOn: '2025-11-23' },
    status: 'quiet',
  },
  {
    name: 'day 42, onset 84 days ago, leg 7',
    timeline: { ...at42('7*7', '7*14'), onsetOn: '2025-11-23' },
    status: 'fires',
    evidence: { because: ['long-ago'], leg: { mean: 7 }, legNeeded: 7, onsetOn: '2025-11-23', onsetWeeks: 12 },
  },
  {
    name: 'day 42, onset 84 days ago, leg 7.07',
    timeline: { ...at42('7*7', '7*13 8'), onsetOn: '2025-11-23' },
    status: 'fires',
  },
  { name: 'day 42, onset 83 days ago', timeline: { ...at42('7*7', '7*14'), onsetOn: '2025-11-24' }, status: 'quiet' },
  { name: 'day 42, onset 85 days ago', timeline: { ...at42('7*7', '7*14'), onsetOn: '2025-11-22' }, status: 'fires' },
  { name: 'day 41, onset long ago', timeline: { leg: '9*41', onsetOn: '2025-06-01' }, status: 'quiet' },
  { name: 'day 43, onset long ago', timeline: { leg: '9*43', onsetOn: '2025-06-01' }, status: 'fires' },
  {
    name: 'onset known from the intake',
    timeline: { leg: '9*42', intake: { onsetOn: '2025-06-01' } },
    status: 'fires',
  },
  { name: 'onset not known', timeline: { leg: '9*42' }, status: 'quiet' },
  {
    name: 'onset long ago, the back is 9, the leg 3',
    timeline: { leg: '3*42', back: '9*42', onsetOn: '2025-06-01' },
    status: 'quiet',
  },
  {
    name: 'onset long ago, 30 % better but 7',
    timeline: { ...at42('10*7', '7*14'), onsetOn: '2025-06-01' },
    status: 'fires',
  },

  // missing data
  { name: 'no log, onset not known, day 42', timeline: { asOf: 42 }, status: 'quiet' },
  { name: 'no log, onset long ago, day 42', timeline: { asOf: 42, onsetOn: '2025-06-01' }, status: 'not-enough-data' },
  { name: '5 logs in the last 14 days', timeline: at84('5*7', '.*9 5*5'), status: 'not-enough-data' },
  { name: '6 logs in the last 14 days', timeline: at84('5*7', '.*8 5*6'), status: 'fires' },
  { name: '3 logs in days 1–7, leg 5', timeline: at84('5*3 .*4', '5*14'), status: 'not-enough-data' },
  { name: '3 logs in days 1–7, leg 4: it cannot hold', timeline: at84('5*3 .*4', '4*14'), status: 'quiet' },
];
