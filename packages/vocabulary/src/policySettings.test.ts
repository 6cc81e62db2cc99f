import { expect, test } from 'vitest';
import { defaultPolicy } from './policy.ts';
import { policySettings } from './policySettings.ts';

const settings = policySettings();

test('a number with its bounds, a choice with its choices', () => {
  expect(settings.find(({ path }) => path === 'sev.nprs')).toEqual({
    path: 'sev.nprs',
    part: 'sev',
    title: 'A day counts from this pain, the higher of leg and back',
    unit: 'NPRS points',
    source: 'clinical.md 2 [6]',
    default: 7,
    min: 5,
    max: 10,
    choices: [],
  });
  expect(settings.find(({ path }) => path === 'redFlags.tiers.fever')).toMatchObject({
    part: 'redFlags',
    default: 'S',
    min: null,
    choices: ['E', 'S'],
  });
});

test('every setting has its default, as the default policy has it', () => {
  const valueAt = (path: string) =>
    path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], defaultPolicy);
  for (const setting of settings) expect(setting.default, setting.path).toBe(valueAt(setting.path));
});
