import { expect, test } from 'vitest';
import { type FlagEnding, type RaisedFlag, addDays } from '@cairn/vocabulary';
import { type TrueFlag, endingOf } from './endingOf.ts';

const DAY = '2026-11-20';
const on = (day: number) => addDays(DAY, day);
const flag: RaisedFlag = {
  rule: 'SEV',
  version: 1,
  policyVersion: 1,
  raisedOn: DAY,
  urgency: '2-working-days',
  dueOn: null,
  evidence: { kind: 'silence', lastLogOn: null, days: 7 },
};
const raised = (id: string, day: number, resolved: number | null, outcome: FlagEnding | null, over = {}): TrueFlag => ({
  id,
  episodeId: 'e',
  rule: 'SEV',
  raisedOn: on(day),
  resolvedAt: resolved === null ? null : new Date(`${on(resolved)}T12:00:00Z`),
  outcome,
  reopensId: null,
  ...over,
});

test.each<[string, TrueFlag[], FlagEnding | null | undefined]>([
  ['none was raised', [], undefined],
  ['another rule’s', [raised('a', 0, 1, 'acted', { rule: 'WORSE' })], undefined],
  ['the one of that day', [raised('a', 0, 3, 'acted')], 'acted'],
  ['one still open', [raised('a', 0, null, null)], null],
  ['the nearest of two', [raised('a', -9, -8, 'acted'), raised('b', 2, 4, 'referred')], 'referred'],
  ['one thirteen days off', [raised('a', 13, 14, 'watched')], 'watched'],
  ['one fourteen days off is another', [raised('a', 14, 15, 'watched')], undefined],
  ['an old one that was still open', [raised('a', -60, 5, 'not-useful')], 'not-useful'],
  ['an old one that was closed', [raised('a', -60, -50, 'not-useful')], undefined],
  [
    'one that went on in a newer flag ended as that did',
    [raised('a', 0, 1, 'superseded'), raised('b', 1, 3, 'referred', { reopensId: 'a' })],
    'referred',
  ],
])('%s', (_name, flags, ending) => {
  expect(endingOf(flag, flags, 14, 'UTC')).toBe(ending);
});
