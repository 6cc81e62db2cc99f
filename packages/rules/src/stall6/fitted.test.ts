import { Policy } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { caseDay, caseTimeline } from '../caseTimeline.ts';
import { layOut } from '../days.ts';
import { evaluate } from '../evaluate.ts';
import { fittedStall } from './fitted.ts';

const policyWith = (stall6: object) => Policy.parse({ version: 1, stall6: { estimator: 'fitted', ...stall6 } });
const groc = (score: number) => [14, 28, 42].map((day) => ({ instrument: 'groc' as const, on: caseDay(day), score }));
const rmdq = (first: number, later: number) => [
  { instrument: 'rmdq' as const, on: caseDay(1), score: first },
  { instrument: 'rmdq' as const, on: caseDay(42), score: later },
];

function fitted(leg: string, proms: ReturnType<typeof groc | typeof rmdq> = [], stall6: object = {}) {
  const policy = policyWith(stall6);
  const days = layOut(caseTimeline({ leg, proms, asOf: 42 }), policy);
  const stall = fittedStall(days, 42, policy);
  if (!stall) throw new Error('Nothing was fitted.');
  return { ...stall, shown: stall.evidence() };
}

/** Pain 29 % lower than in the first week: near the 30 % that matter. */
const between = '7*7 6*14 5*21';

describe('what cannot be told yet', () => {
  test.each([
    [0.1, 0.8, null],
    [0.1, 0.2, true],
    [0.7, 0.8, false],
  ])('under %f clear, from %f stalled: %s', (clearUnder, stalledFrom, stalled) => {
    expect(fitted(between, [], { clearUnder, stalledFrom }).stalled).toBe(stalled);
  });
  test('is no verdict and raises no flag', () => {
    const policy = policyWith({ clearUnder: 0.1, stalledFrom: 0.8 });
    const { verdict, flags } = evaluate(caseTimeline({ leg: between }), policy);
    expect(verdict).toBe('not-enough-data');
    expect(flags.filter(({ rule }) => rule === 'STALL-6')).toEqual([]);
  });
});

test('the share that is gone is the one shown', () => {
  const { relative, shown } = fitted('6*7 5*7 4*14 3*14');
  expect(relative()).toBe(shown.relative);
});

describe('what the patient says', () => {
  test('moves the probability its way', () => {
    const [worse, same, none, better] = [groc(-3), groc(0), [], groc(4)].map(
      (proms) => fitted(between, proms).shown.probability,
    );
    expect(worse).toBeGreaterThan(same ?? 1);
    expect(same).toBeGreaterThan(none ?? 1);
    expect(none).toBeGreaterThan(better ?? 1);
  });
  test('so does the RMDQ, against the first one', () => {
    const alone = fitted(between).shown;
    expect(fitted(between, rmdq(10, 10)).shown.probability).toBeGreaterThan(alone.probability);
    expect(fitted(between, rmdq(10, 3)).shown.probability).toBeLessThan(alone.probability);
    expect(alone).toMatchObject({ grocScore: null, rmdqChange: null });
    expect(fitted(between, rmdq(10, 5)).shown.rmdqChange).toBe(0.5);
  });
});

describe('which ratings of change are read', () => {
  const probabilityOn = (day: number, rated: { day: number; score: number }[], asOf: number = day) => {
    const policy = policyWith({});
    const proms = rated.map(({ day: on, score }) => ({ instrument: 'groc' as const, on: caseDay(on), score }));
    const days = layOut(caseTimeline({ leg: `${between} 5*${asOf - 42 || 1}`, proms, asOf }), policy);
    return fittedStall(days, day, policy)?.evidence().probability ?? Number.NaN;
  };
  const without = (day: number, asOf = day) => probabilityOn(day, [], asOf);

  test('one of the day itself, not one of a later day', () => {
    expect(probabilityOn(42, [{ day: 42, score: 5 }], 50)).toBeLessThan(without(42, 50));
    expect(probabilityOn(42, [{ day: 43, score: 5 }], 50)).toBe(without(42, 50));
  });
  test('not one from before day 1', () => {
    expect(probabilityOn(30, [{ day: 0, score: -5 }], 42)).toBe(without(30, 42));
    expect(probabilityOn(30, [{ day: 2, score: -5 }], 42)).not.toBe(without(30, 42));
  });
  test('not one older than the logs that are read: 35 days', () => {
    expect(probabilityOn(80, [{ day: 45, score: 5 }])).toBe(without(80));
    expect(probabilityOn(80, [{ day: 46, score: 5 }])).toBeLessThan(without(80));
  });
  test('+1 is a fifth better, which is less than 30 %', () => {
    expect(probabilityOn(42, [{ day: 42, score: 1 }])).toBeGreaterThan(without(42));
  });
});

describe('the evidence', () => {
  test('holds the estimate within its interval, and narrows it with more logs', () => {
    const full = fitted('5*42').shown;
    const few = fitted('5 5 .*36 5 5 5 5').shown;
    for (const { low, relative, high } of [full, few]) {
      expect(low).toBeLessThanOrEqual(relative);
      expect(high).toBeGreaterThanOrEqual(relative);
    }
    expect(few.high - few.low).toBeGreaterThan(full.high - full.low);
    expect(full.logs).toBe(42);
    expect(few.logs).toBe(6);
    expect(fitted('. 5*38').shown).toMatchObject({ from: caseDay(2), to: caseDay(39), asOf: caseDay(42) });
  });
  test('is drawn from day 1, week by week, to the day judged', () => {
    const { line } = fitted('5*42').shown;
    expect(line.map(({ on }) => on)).toEqual([1, 8, 15, 22, 29, 36, 42].map(caseDay));
    for (const { low, mean, high } of line) expect(low <= mean && mean <= high).toBe(true);
  });
  test('comes near the ratings when there are many', () => {
    const { baseline, current, line } = fitted('6*7 5*7 4*14 3*14').shown;
    expect(Math.abs(baseline - 6)).toBeLessThan(0.6);
    expect(Math.abs(current - 3)).toBeLessThan(0.6);
    expect(line[0]?.mean).toBeGreaterThan(5);
    expect(Math.abs((line.at(-1)?.mean ?? 0) - current)).toBeLessThan(0.6);
  });
});

test('long after the mark the first days and the last five weeks are read', () => {
  const policy = policyWith({});
  const days = layOut(caseTimeline({ leg: '7*7 1*60 7*40' }), policy);
  const stall = fittedStall(days, days.last, policy);
  expect(stall?.stalled).toBe(true);
  expect(stall?.evidence().logs).toBe(42);
});

test('a mean of 2 in the last weeks is exempt, whatever the trend', () => {
  const leg = '3 2 3 2 3 2 3 3*21 2*14';
  const above = { exemptAt: 0, stalledFrom: 0.2, clearUnder: 0.1 };
  expect(fitted(leg, [], above).stalled).toBe(true);
  expect(fitted(leg, [], { ...above, exemptAt: 2 }).stalled).toBe(false);
});
