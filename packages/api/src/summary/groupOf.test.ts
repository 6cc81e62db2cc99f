import { describe, expect, test } from 'vitest';
import { type CaseloadGroup, type RuleId, Urgency, Verdict } from '@cairn/vocabulary';
import { groupOf } from './groupOf.ts';

const standing = (over: Partial<Parameters<typeof groupOf>[0]> = {}) =>
  groupOf({ verdict: 'improving', openFlags: [], silentDays: 0, quietFromDays: 4, ...over });
const flag = (rule: RuleId, urgency: Urgency) => ({ rule, urgency });

describe('groupOf', () => {
  test.each<[string, Parameters<typeof standing>[0], CaseloadGroup]>([
    ['all is well', {}, 'on-track'],
    ['too early to judge, and logging', { verdict: 'too-early' }, 'on-track'],
    ['recovered', { verdict: 'recovered' }, 'on-track'],
    ['stalled', { verdict: 'stalled' }, 'off-track'],
    ['worsening', { verdict: 'worsening' }, 'off-track'],
    ['not enough logs', { verdict: 'not-enough-data' }, 'no-data'],
    ['never logged', { silentDays: null }, 'no-data'],
    ['quiet for one day less than the nudge', { silentDays: 3 }, 'on-track'],
    ['quiet since the nudge', { silentDays: 4 }, 'no-data'],
    ['stalled and quiet', { verdict: 'stalled', silentDays: 9 }, 'off-track'],
    ['a flag of silence only', { openFlags: [flag('GAP', '2-working-days')] }, 'no-data'],
    [
      'a flag of silence on a stalled patient',
      { verdict: 'stalled', openFlags: [flag('GAP', '2-working-days')] },
      'off-track',
    ],
    ['due at the next review', { openFlags: [flag('RF-R', 'next-review')] }, 'off-track'],
    ['due within a week', { openFlags: [flag('STALL-6', '7-days')] }, 'due-this-week'],
    ['due in two working days', { openFlags: [flag('SEV', '2-working-days')] }, 'due-this-week'],
    ['due today', { openFlags: [flag('RF-S', 'same-day')] }, 'same-day'],
    ['due now', { openFlags: [flag('RF-E', 'now')] }, 'emergency'],
    [
      'the gravest of several counts',
      { openFlags: [flag('GAP', '2-working-days'), flag('SEV', '2-working-days'), flag('RF-E', 'now')] },
      'emergency',
    ],
    [
      'an emergency of someone who then fell silent',
      { silentDays: 20, openFlags: [flag('RF-E', 'now'), flag('GAP', '2-working-days')] },
      'emergency',
    ],
  ])('%s', (_name, over, group) => {
    expect(standing(over)).toBe(group);
  });

  test('a flag is never good news, whatever its urgency and the verdict', () => {
    for (const urgency of Urgency.options)
      for (const verdict of Verdict.options)
        expect(standing({ verdict, openFlags: [flag('SEV', urgency)] })).toMatch(
          /^(emergency|same-day|due-this-week|off-track)$/,
        );
  });
});
