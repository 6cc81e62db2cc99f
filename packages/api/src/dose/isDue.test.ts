import type { DoseKind, DoseProposalStatus } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { type KnownProposal, isDue } from './isDue.ts';

const on = '2026-11-19';
const to = { minutesPerBout: 9, boutsPerDay: 2, daysPerWeek: 5 };
/** A plan in its day `days` on the day of the proposal. */
const inDay = (days: number) => ({
  revision: 2,
  effectiveOn: new Date(Date.parse(on) - (days - 1) * 86_400_000).toISOString().slice(0, 10),
});
const known = (
  day: string,
  kind: DoseKind,
  status: DoseProposalStatus = 'open',
  followsRevision = 2,
): KnownProposal => ({
  on: day,
  kind,
  status,
  followsRevision,
  proposal: { to },
});

describe('a proposal is stored', () => {
  test.each<[string, DoseKind, ReturnType<typeof inDay> | null, KnownProposal[], boolean]>([
    ['never for test walks', 'test-walks', null, [], false],
    ['for a first dose', 'start', null, [], true],
    ['once for the same first dose', 'start', null, [known('2026-11-10', 'start', 'open', 0)], false],
    ['not within a week of its decline', 'start', null, [known('2026-11-14', 'start', 'declined', 0)], false],
    ['again a week after', 'start', null, [known('2026-11-12', 'start', 'declined', 0)], true],

    ['not on day 6 of a plan', 'advance', inDay(6), [], false],
    ['on day 7', 'advance', inDay(7), [], true],
    ['a hold on day 7 too', 'hold', inDay(7), [], true],
    ['on day 8, when nobody proposed on day 7', 'advance', inDay(8), [], true],
    ['not on day 8 otherwise', 'advance', inDay(8), [known('2026-11-18', 'hold')], false],
    ['not on day 13 after day 7', 'advance', inDay(13), [known('2026-11-13', 'hold')], false],
    ['on day 14 after day 7', 'advance', inDay(14), [known('2026-11-12', 'hold')], true],
    [
      'what was said of an earlier plan is not of this one',
      'hold',
      inDay(7),
      [known('2026-11-19', 'hold', 'superseded', 1)],
      true,
    ],

    ['a step back on any day', 'step-back', inDay(3), [], true],
    ['a flare on any day', 'flare', inDay(3), [], true],
    ['claudication on any day', 'claudication', inDay(3), [], true],
    ['not while it is open', 'step-back', inDay(3), [known('2026-11-01', 'step-back', 'open', 1)], false],
    [
      'not six days after it was declined',
      'step-back',
      inDay(10),
      [known('2026-11-16', 'hold', 'superseded'), known('2026-11-13', 'step-back', 'declined')],
      false,
    ],
    [
      'again after seven days',
      'step-back',
      inDay(10),
      [known('2026-11-16', 'hold', 'superseded'), known('2026-11-12', 'step-back', 'declined')],
      true,
    ],
    ['of another kind at once', 'step-back', inDay(10), [known('2026-11-18', 'flare')], true],

    ['no hold over an open step back', 'hold', inDay(7), [known('2026-11-17', 'step-back')], false],
    ['no hold over open claudication', 'hold', inDay(7), [known('2026-11-17', 'claudication')], false],
    ['a hold over an open advance', 'hold', inDay(14), [known('2026-11-12', 'advance')], true],
    ['an advance over an open step back, in its week', 'advance', inDay(14), [known('2026-11-11', 'step-back')], true],
  ])('%s', (_name, kind, plan, before, due) => {
    expect(isDue({ kind, on, to }, plan, before)).toBe(due);
  });

  test('a first dose that the test walks have changed', () => {
    const open = [known('2026-11-18', 'start', 'open', 0)];
    expect(isDue({ kind: 'start', on, to: { ...to, minutesPerBout: 8 } }, null, open)).toBe(true);
  });
});
