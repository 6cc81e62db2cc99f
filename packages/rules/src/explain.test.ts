import type { Furthest, RuleId } from '@cairn/vocabulary';
import { expect, test } from 'vitest';
import { caseDay, caseTimeline, type CaseTimeline } from './caseTimeline.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { patientMessage } from './patientMessage.ts';
import { registry } from './registry.ts';
import { meansPolicy } from './ruleCase.ts';

const explained = (timeline: CaseTimeline, rule: string) => {
  const flag = evaluate(caseTimeline(timeline), meansPolicy).flags.findLast((raised) => raised.rule === rule);
  if (!flag) throw new Error(`${rule} did not fire.`);
  return explain(flag);
};

const reaching = (...furthest: Furthest[]) =>
  furthest.map((place, index) => ({ on: caseDay(index + 1), legNprs: 4, furthest: place }));

const cases: { timeline: CaseTimeline; rule: string; title: string; sentence: string }[] = [
  {
    timeline: { safetyChecks: [{ on: caseDay(1), answers: { saddle: 'new', urinary: 'new' } }] },
    rule: 'RF-E',
    title: 'Emergency answer',
    sentence: 'New trouble with passing urine. New numbness in the saddle area.',
  },
  {
    timeline: { leg: '7 2 8+7 9' },
    rule: 'SEV',
    title: 'Severe pain',
    sentence: 'Pain 7 or more on 3 of the last 5 days: 7, 7.5, 9.',
  },
  {
    timeline: { leg: '9*7 .*21 8*14' },
    rule: 'STALL-6',
    title: 'No improvement at 6 weeks',
    sentence: '11 % better by day 42; 20 % was needed.',
  },
  {
    timeline: { leg: '5*7 .*21 6*14', proms: [{ instrument: 'groc', on: caseDay(42), score: -1 }] },
    rule: 'STALL-6',
    title: 'No improvement at 6 weeks',
    sentence: '20 % worse by day 42; 20 % was needed (own rating of change −1).',
  },
  {
    timeline: { leg: '10*7 .*21 7*13 8' },
    rule: 'STALL-6',
    title: 'No improvement at 6 weeks',
    sentence: '29 % better by day 42; 30 % was needed.',
  },
  {
    timeline: { leg: '0*7 .*21 3*14' },
    rule: 'STALL-6',
    title: 'No improvement at 6 weeks',
    sentence: 'Up from no pain by day 42; 20 % was needed.',
  },
  {
    timeline: { leg: '3*14 5*9' },
    rule: 'WORSE',
    title: 'Pain is getting worse',
    sentence: 'Mean leg pain of the last week is 5, up 2 from 3 in its best two weeks; 2 was needed.',
  },
  {
    timeline: { leg: '10*7 .*7 9*14' },
    rule: 'NOT-4',
    title: 'Little improvement at 4 weeks',
    sentence: '10 % better in the last two weeks; 15 % was needed.',
  },
  {
    timeline: { leg: '5*84', proms: [{ instrument: 'sbi', on: caseDay(84), score: 9 }] },
    rule: 'STALL-12',
    title: 'Spine specialist opinion',
    sentence: 'Still stalled, no change, with leg pain 5 (5 or more). Sciatica bothersomeness 9 (over 6.5).',
  },
  {
    timeline: { leg: '8*42', onsetOn: '2025-10-01' },
    rule: 'STALL-12',
    title: 'Spine specialist opinion',
    sentence: 'Pain for 12 weeks or more, with leg pain 8 (7 or more).',
  },
  {
    timeline: { painLogs: reaching('thigh', 'knee', 'knee', 'thigh', 'calf', 'calf', 'foot'), asOf: 7 },
    rule: 'PERIPHERAL',
    title: 'Pain moves down the leg',
    sentence:
      'Pain reached the calf, calf, foot on 3 logged days in a row; before that it was usually between the thigh and the knee.',
  },
  {
    timeline: {
      painLogs: reaching('knee', 'knee', 'knee', 'calf', 'calf', 'ankle'),
      asOf: 6,
    },
    rule: 'PERIPHERAL',
    title: 'Pain moves down the leg',
    sentence: 'Pain reached the calf, calf, ankle on 3 logged days in a row; before that it was usually the knee.',
  },
  {
    timeline: { leg: '0*7 .*7 2*14' },
    rule: 'NOT-4',
    title: 'Little improvement at 4 weeks',
    sentence: 'Up from no pain in the last two weeks; 15 % was needed.',
  },
  {
    timeline: { leg: '5*3 .*4 5*23 .*6 5 .*5', asOf: 42 },
    rule: 'GAP',
    title: 'Too few logs to judge',
    sentence:
      'Days with a log: 3 of 4 needed in the first week, 3 of 6 needed in the last two weeks, 1 of 2 needed in the last week.',
  },
  { timeline: { leg: '5', asOf: 8 }, rule: 'GAP', title: 'No logs', sentence: 'No log for 7 days.' },
  { timeline: { asOf: 7 }, rule: 'GAP', title: 'No logs', sentence: 'No log since the start for 7 days.' },
  {
    timeline: { leg: '5*7 .*4 5*20 .*6 5 5 . . .', asOf: 42 },
    rule: 'GAP',
    title: 'Too few logs to judge',
    sentence: 'Days with a log: 5 of 6 needed in the last two weeks.',
  },
];

test.each(cases)('$rule: $sentence', ({ timeline, rule, title, sentence }) => {
  expect(explained(timeline, rule)).toEqual({ title, sentence });
});

test('every rule has words for the patient', () => {
  for (const { id, forPatient } of registry) expect(patientMessage(id)).toBe(forPatient);
  expect(patientMessage('RF-X' as RuleId)).toBeNull();
});

test('a rule that is not registered cannot be explained', () => {
  const evidence = { kind: 'silence', lastLogOn: null, days: 7 } as const;
  expect(() => explain({ rule: 'RF-X' as RuleId, evidence })).toThrow('No rule RF-X');
});
