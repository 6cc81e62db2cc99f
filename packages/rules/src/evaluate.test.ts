import { defaultPolicy, Policy, RuleId } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { caseDay, caseTimeline } from './caseTimeline.ts';
import { episodeDays } from './episodeDays.ts';
import { evaluate, evaluateDays } from './evaluate.ts';
import { registry } from './registry.ts';
import { meansPolicy } from './ruleCase.ts';

const raised = (timeline: ReturnType<typeof caseTimeline>, rule: string, policy = defaultPolicy) =>
  evaluate(timeline, policy)
    .flags.filter((flag) => flag.rule === rule)
    .map(({ raisedOn }) => raisedOn);

describe('the refractory time', () => {
  test('STALL-6 fires on day 42 and anew on day 56', () => {
    expect(raised(caseTimeline({ leg: '5*55' }), 'STALL-6')).toEqual([caseDay(42)]);
    expect(raised(caseTimeline({ leg: '5*56' }), 'STALL-6')).toEqual([caseDay(42), caseDay(56)]);
  });
  test('GAP fires 7 days after the last log and every 14 days of silence', () => {
    expect(raised(caseTimeline({ leg: '5*3', asOf: 38 }), 'GAP')).toEqual([10, 24, 38].map(caseDay));
  });
  test('a second silence within it is not called again, after it is', () => {
    expect(raised(caseTimeline({ leg: '5 .*8 5', asOf: 21 }), 'GAP')).toEqual([caseDay(8)]);
    expect(raised(caseTimeline({ leg: '5 .*8 5', asOf: 22 }), 'GAP')).toEqual([8, 22].map(caseDay));
  });
  test('E and S never wait, W does', () => {
    const checks = [1, 2, 3].map((day) => ({
      on: caseDay(day),
      answers: { saddle: 'new', weakness: 'new', weightLoss: 'yes' } as const,
    }));
    const timeline = caseTimeline({ safetyChecks: checks, asOf: 3 });
    expect(raised(timeline, 'RF-E')).toEqual([1, 2, 3].map(caseDay));
    expect(raised(timeline, 'RF-S')).toEqual([1, 2, 3].map(caseDay));
    expect(raised(timeline, 'RF-W')).toEqual([caseDay(1)]);
  });
  test('two checks of one day make one flag with every answer', () => {
    const timeline = caseTimeline({
      safetyChecks: [
        { on: caseDay(1), answers: { saddle: 'new' } },
        { on: caseDay(1), answers: { bowel: 'new' } },
      ],
    });
    expect(evaluate(timeline).flags).toMatchObject([
      {
        rule: 'RF-E',
        urgency: 'now',
        dueOn: caseDay(1),
        evidence: { answers: [{ question: 'bowel' }, { question: 'saddle' }] },
      },
    ]);
  });
});

describe('quiet while unchanged', () => {
  const by = (unchangedDays: number, stall6: object = {}) => Policy.parse({ version: 2, unchangedDays, stall6 });
  const stalled = caseTimeline({ leg: '5*98' });
  test('a condition that held all the time fires anew only then', () => {
    const means = { estimator: 'means' };
    expect(raised(stalled, 'STALL-6', by(28, means))).toEqual([42, 70, 98].map(caseDay));
    expect(raised(stalled, 'STALL-6', by(29, means))).toEqual([42, 71].map(caseDay));
    expect(raised(stalled, 'STALL-6', by(1, means))).toEqual([42, 56, 70, 84, 98].map(caseDay));
  });
  test('by the fitted trend on the next weekly look after it', () => {
    expect(raised(stalled, 'STALL-6', by(28))).toEqual([42, 70, 98].map(caseDay));
    expect(raised(stalled, 'STALL-6', by(29))).toEqual([42, 77].map(caseDay));
    expect(raised(stalled, 'STALL-6', by(1))).toEqual([42, 56, 70, 84, 98].map(caseDay));
  });
  test('one that was over in between fires after its refractory time', () => {
    const again = caseTimeline({ leg: '7*5 2*9 7*10' });
    expect(raised(again, 'SEV', by(42))).toEqual([3, 17].map(caseDay));
    expect(raised(caseTimeline({ leg: '7*24' }), 'SEV', by(42))).toEqual([caseDay(3)]);
  });
  test('days on which it cannot be told change nothing', () => {
    expect(raised(caseTimeline({ leg: '7*5 .*9 7*10' }), 'SEV', by(42))).toEqual([caseDay(3)]);
  });
  test('an answer of tier W given every day waits the refractory time, no longer', () => {
    const safetyChecks = Array.from({ length: 15 }, (_, i) => ({
      on: caseDay(i + 1),
      answers: { weightLoss: 'yes' } as const,
    }));
    const timeline = caseTimeline({ safetyChecks, asOf: 15 });
    expect(raised(timeline, 'RF-W', by(84))).toEqual([1, 15].map(caseDay));
  });
  test('E and S never wait for it', () => {
    const safetyChecks = [1, 2].map((day) => ({ on: caseDay(day), answers: { saddle: 'new' } as const }));
    expect(raised(caseTimeline({ safetyChecks, asOf: 2 }), 'RF-E', by(84))).toHaveLength(2);
  });
});

describe('what is read', () => {
  test('an amendment replaces what it amends', () => {
    const log = (id: string, on: number, legNprs: number, amends?: string) => ({
      id,
      amends,
      on: caseDay(on),
      legNprs,
      writtenAt: `2026-01-0${on}T18:00:00Z`,
    });
    const logs = [log('a', 1, 8), log('b', 2, 8), log('c', 3, 8)];
    expect(raised(caseTimeline({ painLogs: logs, asOf: 3 }), 'SEV')).toEqual([caseDay(3)]);
    expect(raised(caseTimeline({ painLogs: [...logs, log('d', 3, 3, 'c')], asOf: 3 }), 'SEV')).toEqual([]);
  });
  test('entries after asOf are not known yet', () => {
    const timeline = caseTimeline({
      leg: '8 8 8',
      safetyChecks: [{ on: caseDay(3), answers: { saddle: 'new' } }],
      asOf: 2,
    });
    expect(evaluate(timeline).flags).toEqual([]);
  });
  test('a score after the day that is judged is not known on it', () => {
    const proms = [{ instrument: 'sbi' as const, on: caseDay(90), score: 10 }];
    expect(raised(caseTimeline({ leg: '2*95', proms }), 'STALL-12')).toEqual([caseDay(90)]);
  });
  test('the history counts from the day of the intake on', () => {
    const checks = [2, 3, 4].map((day) => ({ on: caseDay(day), answers: { weakness: 'new' } as const }));
    const intake = { on: caseDay(3), history: { cancer: true, osteoporosis: true } };
    const timeline = caseTimeline({ safetyChecks: checks, intake, asOf: 4 });
    expect(raised(timeline, 'RF-E')).toEqual([3, 4].map(caseDay));
    expect(raised(timeline, 'RF-S')).toEqual([2, 3].map(caseDay)); // weakness, then the bones
  });
  test('of two checks a day every answer, in the order in which they are asked', () => {
    const answers = [{ trauma: 'yes' }, { bowel: 'new', gait: 'unsteady' }, { urinary: 'new' }] as const;
    const { flags } = evaluate(
      caseTimeline({ safetyChecks: answers.map((given) => ({ on: caseDay(1), answers: given })) }),
    );
    const asked = flags.map(({ rule, evidence }) => [
      rule,
      evidence.kind === 'answers' ? evidence.answers.map(({ question }) => question) : [],
    ]);
    expect(asked).toEqual([
      ['RF-E', ['urinary', 'bowel']],
      ['RF-S', ['gait', 'trauma']],
    ]);
  });
  test('an intake before day 1 counts on day 1', () => {
    const timeline = caseTimeline({ intake: { on: '2025-12-30', history: { osteoporosis: true } } });
    expect(evaluate(timeline).flags).toMatchObject([{ rule: 'RF-S', raisedOn: caseDay(1), urgency: 'same-day' }]);
  });
  test('a policy moves the mark, and the flag says which policy it was', () => {
    const policy = Policy.parse({ version: 4, stall6: { day: 28 } });
    const flags = evaluate(caseTimeline({ leg: '5*28' }), policy).flags;
    expect(flags.filter(({ rule }) => rule === 'STALL-6')).toMatchObject([
      { rule: 'STALL-6', raisedOn: caseDay(28), dueOn: caseDay(35), version: 2, policyVersion: 4 },
    ]);
  });
});

test('flags stand in the order of their days, those of one day gravest first', () => {
  const safetyChecks = [{ on: caseDay(45), answers: { nightPain: 'wakes', weakness: 'new' } as const }];
  const { flags } = evaluate(caseTimeline({ leg: '5*42 9*3', safetyChecks }), meansPolicy);
  expect(flags.map(({ rule, raisedOn }) => `${rule} ${raisedOn}`)).toEqual([
    `NOT-4 ${caseDay(28)}`,
    `STALL-6 ${caseDay(42)}`,
    `RF-S ${caseDay(45)}`,
    `RF-R ${caseDay(45)}`,
    `SEV ${caseDay(45)}`,
  ]);
});

describe('a policy that does not hold from day 1 on', () => {
  const from = (timeline: ReturnType<typeof caseTimeline>, day: number) =>
    evaluate(timeline, defaultPolicy, caseDay(day))
      .flags.filter(({ rule }) => rule === 'SEV')
      .map(({ raisedOn }) => raisedOn);
  test('judges its own days, without the quiet time of flags it never raised', () => {
    const severe = caseTimeline({ leg: '7*10' });
    expect(from(severe, 1)).toEqual([caseDay(3)]);
    expect(from(severe, 3)).toEqual([caseDay(3)]);
    expect(from(severe, 6)).toEqual([caseDay(6)]);
    expect(from(severe, 11)).toEqual([]);
  });
  test('still reads the days before', () => {
    expect(from(caseTimeline({ leg: '7 7 3 7 3' }), 4)).toEqual([caseDay(4)]);
  });
  test('before day 1 it is the whole episode', () => {
    expect(from(caseTimeline({ leg: '7*10' }), -5)).toEqual([caseDay(3)]);
  });
});

test('each rule is registered once, gravest first', () => {
  const ids = registry.map(({ id }) => id);
  expect(ids).toEqual(RuleId.options.filter((id) => ids.includes(id)));
});

test('under several policies at once, each is as it is alone', () => {
  const timeline = caseTimeline({
    leg: '7*7 6*35 8*40',
    proms: [{ instrument: 'groc', on: caseDay(42), score: -1 }],
    safetyChecks: [1, 4, 20].map((day) => ({ on: caseDay(day), answers: { weightLoss: 'yes' } as const })),
  });
  const policies = [
    defaultPolicy,
    Policy.parse({ version: 2, sev: { days: 5 } }),
    Policy.parse({ version: 3, stall6: { day: 28, aloneUnder: 0.4 } }),
    Policy.parse({ version: 4, baseline: { days: 10 }, stall6: { rmdqDays: 20 } }),
    Policy.parse({ version: 5, stall6: { estimator: 'means' } }),
    Policy.parse({ version: 6, sev: { days: 5 }, not4: { under: 0.2 } }),
    Policy.parse({ version: 7, refractoryDays: 2 }),
    Policy.parse({ version: 8, unchangedDays: 42 }),
  ];
  const looked = { id: timeline.id, days: episodeDays(timeline), asOf: timeline.asOf };
  expect(evaluateDays(looked, policies)).toEqual(policies.map((policy) => evaluate(timeline, policy)));
});
