import { describe, expect, test } from 'vitest';
import { random } from '@cairn/cohort';
import { type RaisedFlag, type RuleId, addDays } from '@cairn/vocabulary';
import { compareFlags } from './compareFlags.ts';

const DAY_0 = '2026-06-01';
const flag = (rule: RuleId, day: number): RaisedFlag => ({
  rule,
  version: 1,
  policyVersion: 1,
  raisedOn: addDays(DAY_0, day),
  urgency: '2-working-days',
  dueOn: null,
  evidence: { kind: 'silence', lastLogOn: null, days: 7 },
});
const period = { fromOn: DAY_0, toOn: addDays(DAY_0, 99) };
const days = (flags: RaisedFlag[]) => flags.map(({ raisedOn }) => raisedOn);
const of = (rule: RuleId, before: number[], after: number[]) =>
  compareFlags(
    before.map((day) => flag(rule, day)),
    after.map((day) => flag(rule, day)),
    14,
    period,
  );

describe('compareFlags', () => {
  test.each<[string, RuleId, number[], number[], kept: number[][], lost: number[], added: number[]]>([
    ['nothing on either side', 'SEV', [], [], [], [], []],
    ['the same day', 'SEV', [3], [3], [[3, 3]], [], []],
    ['thirteen days apart is one flag', 'SEV', [3], [16], [[3, 16]], [], []],
    ['fourteen days apart are two', 'SEV', [3], [17], [], [3], [17]],
    ['the nearest pairs', 'SEV', [10], [3, 12], [[10, 12]], [], [3]],
    ['of two as near the earlier one pairs', 'SEV', [10, 20], [15], [[10, 15]], [20], []],
    ['only today’s', 'SEV', [5, 40], [], [], [5, 40], []],
    ['only the draft’s', 'SEV', [], [5, 40], [], [], [5, 40]],
    ['emergency answers pair on one day only', 'RF-E', [5, 8], [6, 8], [[8, 8]], [5], [6]],
    ['outside of the days nothing counts', 'SEV', [-20, 120], [-40, 140], [], [], []],
    ['a pair over the first day counts on the day of today’s flag', 'SEV', [-2], [3], [], [], []],
    ['and over it the other way, too', 'SEV', [2], [-3], [[2, -3]], [], []],
  ])('%s', (_name, rule, before, after, kept, lost, added) => {
    const compared = of(rule, before, after);
    expect(compared.kept.map((pair) => [pair.before.raisedOn, pair.after.raisedOn])).toEqual(
      kept.map((pair) => pair.map((day) => addDays(DAY_0, day))),
    );
    expect(days(compared.lost)).toEqual(lost.map((day) => addDays(DAY_0, day)));
    expect(days(compared.added)).toEqual(added.map((day) => addDays(DAY_0, day)));
  });

  test('flags of two rules are never one', () => {
    const { kept, lost, added } = compareFlags([flag('SEV', 3)], [flag('WORSE', 3)], 14, period);
    expect([kept, lost.length, added.length]).toEqual([[], 1, 1]);
  });

  test('every flag of today is kept or lost, and a policy beside itself changes nothing', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const draw = random(7, seed);
      const anyDays = () => Array.from({ length: 100 }, (_, day) => day).filter(() => draw.chance(0.1));
      const [before, after] = [anyDays(), anyDays()];
      const { kept, lost, added } = of('SEV', before, after);
      expect(kept.length + lost.length).toBe(before.length);
      expect(kept.length + added.length).toBe(after.length);
      expect(of('SEV', before, before)).toMatchObject({ lost: [], added: [] });
    }
  });
});
