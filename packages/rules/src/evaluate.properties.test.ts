import { Assessment, defaultPolicy, Policy, Timeline, type TimelineInput } from '@cairn/vocabulary';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anyEpisode as episode, LAST_DAY as LAST } from './anyEpisode.ts';
import { anyPolicy } from './anyPolicy.ts';
import { caseDay, caseStart } from './caseTimeline.ts';
import { evaluate } from './evaluate.ts';

vi.setConfig({ testTimeout: 60_000 });

type Episode = Pick<TimelineInput, 'painLogs' | 'walkLogs' | 'safetyChecks' | 'proms' | 'intake' | 'onsetOn'>;

const timelineOf = (entries: Episode, day: number) =>
  Timeline.parse({ id: 'p', timeZone: 'UTC', startedOn: caseStart, asOf: caseDay(day), ...entries });
const assess = (entries: Episode, day = LAST, policy = defaultPolicy) => evaluate(timelineOf(entries, day), policy);

/** As it is, by the means as written, quiet for longer, and any other: what holds of an assessment holds by any policy. */
const policy = fc.oneof(
  fc.constantFrom(
    defaultPolicy,
    Policy.parse({ version: 2, stall6: { estimator: 'means' } }),
    Policy.parse({ version: 3, unchangedDays: 42, stall6: { day: 28 }, stall12: { day: 56 } }),
  ),
  anyPolicy,
);

const shuffled = <Entry>(entries: readonly Entry[] | null | undefined, order: number[]) =>
  [...(entries ?? [])]
    .map((entry, index) => [order[index % order.length] ?? 0, entry] as const)
    .sort(([a], [b]) => a - b)
    .map(([, entry]) => entry);

const order = fc.array(fc.integer(), { minLength: 7, maxLength: 40 });
const on = fc.integer({ min: 1, max: LAST }).map(caseDay);
const asOf = fc.integer({ min: 1, max: LAST });

describe('an assessment', () => {
  test('does not depend on the order of arrival, nor on logs sent twice', () => {
    fc.assert(
      fc.property(episode, order, policy, (entries, keys, by) => {
        const again = {
          ...entries,
          painLogs: shuffled([...entries.painLogs, ...entries.painLogs.slice(0, 30)], keys),
          safetyChecks: shuffled(entries.safetyChecks, keys),
          proms: shuffled(entries.proms, keys),
        };
        expect(assess(again, LAST, by)).toEqual(assess(entries, LAST, by));
      }),
    );
  });

  test('never loses a flag at a later asOf', () => {
    fc.assert(
      fc.property(episode, asOf, asOf, policy, (entries, a, b, by) => {
        const earlier = assess(entries, Math.min(a, b), by).flags;
        expect(assess(entries, Math.max(a, b), by).flags.slice(0, earlier.length)).toEqual(earlier);
      }),
    );
  });

  test('keeps every number in its bounds', () => {
    fc.assert(
      fc.property(episode, asOf, policy, (entries, day, by) => {
        const assessment = assess(entries, day, by);
        const { flags, improvement, verdict } = assessment;
        expect(Assessment.parse(assessment)).toEqual(assessment);
        // With the fitted trend a verdict needs fewer logs than the means do.
        const withoutMeans = ['too-early', 'not-enough-data', 'worsening', 'stalled', 'improving'];
        expect(improvement !== null || withoutMeans.includes(verdict)).toBe(true);
        for (const mean of [improvement?.baseline ?? 0, improvement?.current ?? 0]) {
          expect(mean).toBeGreaterThanOrEqual(0);
          expect(mean).toBeLessThanOrEqual(10);
        }
        expect(improvement?.relative ?? 0).toBeLessThanOrEqual(1);
        for (const { raisedOn, dueOn } of flags) {
          expect(raisedOn >= caseStart && raisedOn <= caseDay(day)).toBe(true);
          expect(dueOn === null || dueOn >= raisedOn).toBe(true);
        }
      }),
    );
  });

  test('has the emergency flag whatever else was logged', () => {
    fc.assert(
      fc.property(
        episode,
        asOf,
        policy,
        fc.constantFrom('urinary', 'bowel', 'saddle', 'sexual', 'bothLegs'),
        (entries, day, by, sign) => {
          const safetyChecks = [...entries.safetyChecks, { on: caseDay(day), answers: { [sign]: 'new' } }];
          expect(assess({ ...entries, safetyChecks }, day, by).flags).toContainEqual(
            expect.objectContaining({ rule: 'RF-E', raisedOn: caseDay(day), urgency: 'now', dueOn: caseDay(day) }),
          );
        },
      ),
    );
  });

  test('takes a missing rating for missing, never for 0', () => {
    fc.assert(
      fc.property(episode, fc.array(on, { maxLength: 30 }), policy, (entries, days, by) => {
        const empty = days.map((day) => ({ on: day, legNprs: null, backNprs: null }));
        const painLogs = [...entries.painLogs, ...empty];
        expect(assess({ ...entries, painLogs }, LAST, by)).toEqual(assess(entries, LAST, by));
      }),
    );
  });

  test('waits the refractory time between two flags of a rule that waits', () => {
    fc.assert(
      fc.property(episode, policy, (entries, by) => {
        const last = new Map<string, string>();
        for (const { rule, raisedOn } of assess(entries, LAST, by).flags) {
          const before = last.get(rule);
          last.set(rule, raisedOn);
          if (!before || rule === 'RF-E' || rule === 'RF-S') continue;
          expect((Date.parse(raisedOn) - Date.parse(before)) / 86_400_000).toBeGreaterThanOrEqual(by.refractoryDays);
        }
      }),
    );
  });
});
