import { caseDay } from '../caseTimeline.ts';
import type { RuleCase } from '../ruleCase.ts';

/** GAP: the last log is 7 days old; on day 42 also when STALL-6 lacks its logs. clinical.md 6 */
export const gapCases: RuleCase[] = [
  { name: 'the last log is 6 days old', timeline: { leg: '5 5', asOf: 8 }, status: 'quiet' },
  {
    name: 'the last log is 7 days old',
    timeline: { leg: '5 5', asOf: 9 },
    status: 'fires',
    urgency: '2-working-days',
    evidence: { kind: 'silence', lastLogOn: '2026-01-06', days: 7 },
  },
  { name: 'the last log is 8 days old', timeline: { leg: '5 5', asOf: 10 }, status: 'fires', evidence: { days: 8 } },
  { name: 'never a log, day 6', timeline: { asOf: 6 }, status: 'quiet' },
  { name: 'never a log, day 7', timeline: { asOf: 7 }, status: 'fires', evidence: { lastLogOn: null, days: 7 } },
  {
    name: 'a walk is a log',
    timeline: { leg: '5 5', asOf: 9, walkLogs: [{ on: caseDay(3), minutes: 4 }] },
    status: 'quiet',
  },
  {
    name: 'a safety check is a log',
    timeline: { leg: '5 5', asOf: 9, safetyChecks: [{ on: caseDay(3), answers: {}, nothingNew: true }] },
    status: 'quiet',
  },
  {
    name: 'an entry without a rating is no log',
    timeline: { leg: '5 5', asOf: 9, painLogs: [{ on: caseDay(9), legNprs: null }] },
    status: 'fires',
  },
  { name: 'a later log is not known yet', timeline: { leg: '5 5 .*8 5', asOf: 9 }, status: 'fires' },

  { name: 'day 41, too few logs', timeline: { leg: '5*7 .*28 5*5', asOf: 41 }, status: 'quiet' },
  {
    name: 'day 42, 5 logs of 6',
    timeline: { leg: '5*7 .*29 5*5', asOf: 42 },
    status: 'fires',
    evidence: {
      kind: 'gate',
      baseline: { logs: 7, needed: 4 },
      current: { logs: 5, needed: 6, from: '2026-02-02', to: '2026-02-15' },
      recent: { logs: 5, needed: 2, from: '2026-02-09', to: '2026-02-15' },
    },
  },
  { name: 'day 42, 6 logs of 6', timeline: { leg: '5*7 .*29 5*6' }, status: 'quiet' },
  { name: 'day 42, 7 logs', timeline: { leg: '5*7 .*28 5*7' }, status: 'quiet' },
  {
    name: 'day 42, 3 logs in the first week',
    timeline: { leg: '5*3 .*4 5*35' },
    status: 'fires',
    evidence: { baseline: { logs: 3 } },
  },
  { name: 'day 42, 4 logs in the first week', timeline: { leg: '5*4 .*3 5*35' }, status: 'quiet' },
  {
    name: 'day 42, 1 log in the last week',
    timeline: { leg: '5*35 . . 5 .*4', asOf: 42 },
    status: 'fires',
    evidence: { recent: { logs: 1 } },
  },
  { name: 'day 42, 2 logs in the last week', timeline: { leg: '5*35 . 5 5 .*4', asOf: 42 }, status: 'quiet' },
  { name: 'day 43 is not day 42', timeline: { leg: '5*7 .*29 5*5', asOf: 43 }, status: 'quiet' },
];
