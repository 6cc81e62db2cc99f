import { type JudgedThrough, type Policy, Timeline, defaultPolicy } from '@cairn/vocabulary';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LAST_DAY, anyEpisode } from './anyEpisode.ts';
import { anyPolicy } from './anyPolicy.ts';
import { caseDay, caseStart, caseTimeline } from './caseTimeline.ts';
import { episodeDays } from './episodeDays.ts';
import { evaluate, evaluateOutlook, evaluateSince } from './evaluate.ts';

vi.setConfig({ testTimeout: 60_000 });

const lookedAt = (entries: object, day: number) => {
  const asOf = caseDay(day);
  const timeline = Timeline.parse({ id: 'p', timeZone: 'UTC', startedOn: caseStart, asOf, ...entries });
  return { id: 'p', days: episodeDays(timeline), asOf };
};

describe('going on from where an assessment came to', () => {
  test('raises the flags that judging from day 1 raises after it, and comes to the same place', () => {
    const stops = fc.array(fc.integer({ min: 1, max: LAST_DAY }), { minLength: 1, maxLength: 4 });
    const starts = fc.option(fc.integer({ min: 1, max: LAST_DAY }), { nil: undefined });
    fc.assert(
      fc.property(anyEpisode, anyPolicy, stops, starts, (entries, policy, days, start) => {
        const timeline = Timeline.parse({
          id: 'p',
          timeZone: 'UTC',
          startedOn: caseStart,
          asOf: caseDay(LAST_DAY),
          ...entries,
        });
        const laid = episodeDays(timeline);
        const from = start === undefined ? undefined : caseDay(start);
        let since: JudgedThrough | null = null;
        for (const day of [...days, LAST_DAY].sort((a, b) => a - b)) {
          const asOf = caseDay(day);
          const alone = evaluateSince({ id: 'p', days: laid, asOf }, policy, from);
          const gone = evaluateSince({ id: 'p', days: laid, asOf }, policy, from, since);
          const whole = evaluate({ ...timeline, asOf }, policy, from);
          expect(alone.assessment).toEqual(whole);
          const past = since ? caseDay(since.day) : '';
          expect(gone.assessment).toEqual({ ...whole, flags: whole.flags.filter(({ raisedOn }) => raisedOn > past) });
          expect(gone.judged).toEqual(since && since.day > alone.judged.day ? since : alone.judged);
          expect(evaluateOutlook({ days: laid, asOf }, policy)).toEqual({
            verdict: whole.verdict,
            improvement: whole.improvement,
          });
          since = gone.judged;
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('so it does when logs about the days after that came in the meantime', () => {
  fc.assert(
    fc.property(anyEpisode, anyPolicy, fc.integer({ min: 1, max: LAST_DAY }), (entries, policy, stop) => {
      const { day } = evaluateSince(lookedAt(entries, stop), policy).judged;
      const kept = <Log extends { on: string }>(logs: Log[]) => logs.filter(({ on }) => on <= caseDay(day));
      const painLogs = (entries.painLogs as { on: string }[]).map((log) => ({ ...log, amends: undefined }));
      const then = { ...entries, painLogs: kept(painLogs), walkLogs: kept(entries.walkLogs) };
      const early = { ...then, safetyChecks: kept(entries.safetyChecks), proms: kept(entries.proms) };
      const since = evaluateSince(lookedAt(early, stop), policy).judged;
      const now = lookedAt({ ...entries, painLogs }, LAST_DAY);
      const whole = evaluateSince(now, policy).assessment;
      expect(evaluateSince(now, policy, undefined, since).assessment).toEqual({
        ...whole,
        flags: whole.flags.filter(({ raisedOn }) => raisedOn > caseDay(since.day)),
      });
    }),
    { numRuns: 500 },
  );
});

describe('where an assessment came to', () => {
  const looked = (day: number) => {
    const timeline = caseTimeline({ leg: '8*60', asOf: day });
    return { id: 'p', days: episodeDays(timeline), asOf: caseDay(day) };
  };
  const policy = (version: number): Policy => ({ ...defaultPolicy, version });
  const first = evaluateSince(looked(50), policy(1)).judged;

  test('is a week before the day it was asked about, or before its first day', () => {
    expect(first.day).toBe(43);
    expect(evaluateSince(looked(3), policy(1)).judged.day).toBe(0);
    expect(evaluateSince(looked(50), policy(1), caseDay(48)).judged.day).toBe(47);
  });
  test('is used by the same policy alone, and not for a day before it', () => {
    expect(evaluateSince(looked(60), policy(1), undefined, first).resumed).toBe(true);
    expect(evaluateSince(looked(60), policy(2), undefined, first).resumed).toBe(false);
    expect(evaluateSince(looked(42), policy(1), undefined, first).resumed).toBe(false);
    expect(evaluateSince(looked(60), policy(1), undefined, { ...first, by: `${first.by}0` }).resumed).toBe(false);
  });
});
