import { describe, expect, test } from 'vitest';
import { type RaisedFlag, type RuleId, addDays } from '@cairn/vocabulary';
import { type StoredFlag, newFlags } from './newFlags.ts';

const policy = { refractoryDays: 14 };
const DAY = '2026-11-20';
const on = (days: number) => addDays(DAY, days);

const raised = (rule: RuleId, day = 0): RaisedFlag => ({
  rule,
  version: 1,
  policyVersion: 1,
  raisedOn: on(day),
  urgency: '2-working-days',
  dueOn: null,
  evidence: { kind: 'silence', lastLogOn: null, days: 7 },
});
const stored = (rule: RuleId, day: number, resolved: number | null): StoredFlag => ({
  rule,
  raisedOn: on(day),
  resolvedOn: resolved === null ? null : on(resolved),
  evidence: raised(rule).evidence,
});

describe('newFlags: a rule that waits', () => {
  test.each<[string, number, [day: number, resolved: number | null][], boolean]>([
    ['nothing is stored', 0, [], true],
    ['it is the stored one', 0, [[0, null]], false],
    ['it is the stored one, resolved the same day', 0, [[0, 0]], false],
    ['one is open, however old', 0, [[-60, null]], false],
    ['one was resolved, and its quiet time ends today', 0, [[-13, -10]], false],
    ['one was resolved, and its quiet time ended yesterday', 0, [[-14, -10]], true],
    ['one was resolved today after a long time open', 0, [[-40, 0]], false],
    ['one was resolved yesterday after a long time open', 0, [[-40, -1]], true],
    ['it fell into the time when one was open, told late', -5, [[-20, -2]], false],
    ['a late log moved it thirteen days ahead of the stored one', -13, [[0, null]], false],
    ['a late log found one fourteen days before the stored one', -14, [[0, null]], true],
    [
      'of two stored, one covers it',
      0,
      [
        [-30, -20],
        [-3, -1],
      ],
      false,
    ],
  ])('%s', (_name, day, known, isNew) => {
    const flags = newFlags(
      [raised('SEV', day)],
      known.map(([a, b]) => stored('SEV', a, b)),
      policy,
    );
    expect(flags).toHaveLength(isNew ? 1 : 0);
  });

  test('other rules do not stand in its way', () => {
    expect(newFlags([raised('SEV')], [stored('GAP', 0, null), stored('STALL-6', 0, null)], policy)).toHaveLength(1);
  });

  test('of several days caught up at once only the first is new: it is open while the later ones are looked at', () => {
    const caughtUp = [raised('GAP', -34), raised('GAP', -20), raised('SEV', -9), raised('GAP', -6)];
    expect(newFlags(caughtUp, [], policy).map(({ rule, raisedOn }) => [rule, raisedOn])).toEqual([
      ['GAP', on(-34)],
      ['SEV', on(-9)],
    ]);
  });

  test('caught up at once or day by day, the same flags are stored', () => {
    const days = [raised('SEV', -40), raised('SEV', -26), raised('WORSE', -20), raised('SEV', -12)];
    const daily = days.reduce<StoredFlag[]>(
      (known, flag) => [...known, ...newFlags([flag], known, policy).map((one) => ({ ...one, resolvedOn: null }))],
      [],
    );
    expect(newFlags(days, [], policy).map(({ rule, raisedOn }) => ({ rule, raisedOn }))).toEqual(
      daily.map(({ rule, raisedOn }) => ({ rule, raisedOn })),
    );
  });

  test('run again on what it stored, nothing is new', () => {
    const flags = [raised('SEV', -40), raised('GAP', -30), raised('STALL-6', -2)];
    const once = newFlags(flags, [], policy).map((flag) => ({ ...flag, resolvedOn: null }));
    expect(newFlags(flags, once, policy)).toEqual([]);
  });
});

type Given = Parameters<typeof newFlags>[3];

describe('newFlags: answers of tier E and S never wait', () => {
  const evidence = (answers: string[]): RaisedFlag['evidence'] => ({
    kind: 'answers',
    answers: answers.map((question) => ({ question, answer: 'new', tier: 'E', reason: question })),
  });
  const raisedFor = (answers: string[], day = 0): RaisedFlag => ({
    ...raised('RF-E', day),
    evidence: evidence(answers),
  });
  const storedFor = (answers: string[], day: number, resolved: number | null): StoredFlag => ({
    ...stored('RF-E', day, resolved),
    evidence: evidence(answers),
  });
  const given = (day: number, ...questions: string[]): Given => ({
    on: on(day),
    answers: new Set(questions.map((q) => `${q}:new`)),
  });

  test.each<[string, RaisedFlag, StoredFlag[], Given, boolean]>([
    ['the first one', raisedFor(['urinary']), [], given(0, 'urinary'), true],
    ['again while open', raisedFor(['urinary']), [storedFor(['urinary'], 0, null)], given(0, 'urinary'), false],
    [
      'another answer of the day',
      raisedFor(['urinary', 'saddle']),
      [storedFor(['urinary'], 0, null)],
      given(0, 'saddle'),
      true,
    ],
    ['again after it was resolved', raisedFor(['urinary']), [storedFor(['urinary'], 0, 0)], given(0, 'urinary'), true],
    ['resolved, and something else came in', raisedFor(['urinary']), [storedFor(['urinary'], 0, 0)], null, false],
    [
      'resolved, and another day’s answer came in',
      raisedFor(['urinary'], -3),
      [storedFor(['urinary'], -3, -2)],
      given(0, 'urinary'),
      false,
    ],
    [
      'again after it was resolved and raised anew',
      raisedFor(['urinary']),
      [storedFor(['urinary'], 0, 0), storedFor(['urinary'], 0, null)],
      given(0, 'urinary'),
      false,
    ],
    [
      'the next day, while yesterday’s is open',
      raisedFor(['urinary']),
      [storedFor(['urinary'], -1, null)],
      given(0, 'urinary'),
      true,
    ],
    [
      'within what would be a quiet time',
      raisedFor(['urinary']),
      [storedFor(['urinary'], -2, -1)],
      given(0, 'urinary'),
      true,
    ],
  ])('%s', (_name, flag, known, answers, isNew) => {
    expect(newFlags([flag], known, policy, answers)).toHaveLength(isNew ? 1 : 0);
  });
});
