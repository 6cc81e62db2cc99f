import { type Policy, Timeline } from '@cairn/vocabulary';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyPolicy } from './anyPolicy.ts';
import { anyEpisode, LAST_DAY } from './anyEpisode.ts';
import { caseDay, caseStart } from './caseTimeline.ts';
import { episodeDays } from './episodeDays.ts';
import { evaluate, evaluateDays } from './evaluate.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A policy, and one that took over some of its parts from another: what a draft is to the policy in force. */
const pairs = fc
  .tuple(anyPolicy, anyPolicy, fc.array(fc.boolean(), { minLength: 4, maxLength: 20 }))
  .map(([one, other, taken]): [Policy, Policy] => {
    const parts = Object.entries(other).filter((_, index) => taken[index % taken.length]);
    return [one, { ...one, ...Object.fromEntries(parts), version: 10 }];
  });

test('under two policies at once each is as it is alone, whatever they share', () => {
  fc.assert(
    fc.property(anyEpisode, pairs, (entries, policies) => {
      const asOf = caseDay(LAST_DAY);
      const timeline = Timeline.parse({ id: 'p', timeZone: 'UTC', startedOn: caseStart, asOf, ...entries });
      const looked = { id: 'p', days: episodeDays(timeline), asOf };
      expect(evaluateDays(looked, policies)).toEqual(policies.map((policy) => evaluate(timeline, policy)));
    }),
    { numRuns: 300 },
  );
});
