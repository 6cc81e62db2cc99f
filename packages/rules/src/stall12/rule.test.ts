import { expect, test } from 'vitest';
import { caseTimeline } from '../caseTimeline.ts';
import { layOut } from '../days.ts';
import { decide, fittedPolicy, meansPolicy } from '../ruleCase.ts';
import { stallOn } from '../stall6/stallOn.ts';
import { stall12Cases } from './cases.ts';
import { stall12 } from './rule.ts';

test.each(stall12Cases)('$name', (named) => {
  const { name: _name, timeline: _timeline, ...expected } = named;
  expect(decide(stall12, named, meansPolicy)).toMatchObject(expected);
});

/** No change up to day 84, then days at 4: of the last 14 days 14 − n at 8, so that the leg is still at 5 or more. */
test.each([
  [84, 0, 84],
  [85, 1, 84],
  [90, 6, 84],
  [91, 7, 91],
])('day %i, after %i days at 4: stalled as STALL-6 saw it on day %i', (_day, better, look) => {
  const named = { name: '', timeline: { leg: `8*84${better ? ` 4*${better}` : ''}` }, status: 'fires' } as const;
  const days = layOut(caseTimeline(named.timeline), fittedPolicy);
  expect(decide(stall12, named, fittedPolicy)).toMatchObject({
    status: 'fires',
    evidence: { because: ['stalled'], relative: stallOn(days, look, fittedPolicy)?.relative() },
  });
});

test('by the means every day is looked at', () => {
  const named = { name: '', timeline: { leg: '8*84 4*6' }, status: 'fires' } as const;
  const days = layOut(caseTimeline(named.timeline), meansPolicy);
  expect(decide(stall12, named, meansPolicy)).toMatchObject({
    evidence: { relative: stallOn(days, 90, meansPolicy)?.relative() },
  });
});
