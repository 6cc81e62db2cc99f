import { defaultPolicy, Policy } from '@cairn/vocabulary';
import { expect, test } from 'vitest';
import { sameSettings } from './sameSettings.ts';
import { sev } from './sev/rule.ts';

test.each([
  ['another version', {}, true],
  ['what other rules read', { gap: { callDays: 9 } }, true],
  ['a setting of its own', { sev: { days: 4 } }, false],
  ['how long it waits', { refractoryDays: 13 }, false],
  ['how long while unchanged', { unchangedDays: 15 }, false],
])('to SEV, a policy that differs in %s', (_name, settings, same) => {
  expect(sameSettings(sev, defaultPolicy, Policy.parse({ version: 2, ...settings }))).toBe(same);
});
