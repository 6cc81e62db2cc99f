import { expect, test } from 'vitest';
import { Policy, sparingPolicy } from '@cairn/vocabulary';
import { presetEntries } from './presetEntries.ts';

const base = Policy.parse({ version: 3, emergencyNumber: '112', sev: { nprs: 8, days: 6, windowDays: 7 } });

test('takes over what the preset names and differs, and leaves the clinic’s other settings', () => {
  const entries = presetEntries(base, sparingPolicy);
  expect(entries).toMatchObject({ unchangedDays: 182, 'worse.rise': 2.5, 'gap.callDays': 10 });
  expect(Object.keys(entries).filter((path) => /^(sev|emergencyNumber|quietHours|redFlags|stall6)/.test(path))).toEqual([]);
});

test('a policy that has them already is left as it is', () => {
  const { version } = base;
  expect(presetEntries(Policy.parse({ ...sparingPolicy.settings, version }), sparingPolicy)).toEqual({});
});
