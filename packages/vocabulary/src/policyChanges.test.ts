import { expect, test } from 'vitest';
import { defaultPolicy, Policy } from './policy.ts';
import { policyChanges, policyValue } from './policyChanges.ts';

test('lists what differs, in the order of the settings', () => {
  const later = Policy.parse({
    version: 2,
    gap: { nudgeDays: 3 },
    quietHours: { from: '20:00' },
    sev: { days: 4 },
    redFlags: { tiers: { fever: 'E' } },
  });
  expect(policyChanges(defaultPolicy, later)).toEqual([
    { path: 'quietHours.from', from: '21:00', to: '20:00' },
    { path: 'redFlags.tiers.fever', from: 'S', to: 'E' },
    { path: 'sev.days', from: 3, to: 4 },
    { path: 'gap.nudgeDays', from: 4, to: 3 },
  ]);
});

test('another version alone is no change', () => {
  expect(policyChanges(defaultPolicy, { ...defaultPolicy, version: 9 })).toEqual([]);
});

test('a path that is no setting is an error', () => {
  expect(policyValue(defaultPolicy, 'sev.days')).toBe(3);
  expect(() => policyValue(defaultPolicy, 'sev.colour')).toThrow('sev.colour');
  expect(() => policyValue(defaultPolicy, 'sev')).toThrow('sev');
});
