import { expect, test } from 'vitest';
import { z } from 'zod';
import { defaultPolicy, Policy } from './policy.ts';

test('a stored policy fills what it leaves out with the defaults', () => {
  const policy = Policy.parse({ version: 2, stall6: { day: 84 } });
  expect(policy).toEqual({ ...defaultPolicy, version: 2, stall6: { ...defaultPolicy.stall6, day: 84 } });
});

test.each([
  ['out of its range', { sev: { nprs: 4 } }],
  ['of a half day', { sev: { days: 2.5 } }],
  ['that takes an answer less seriously than its source', { redFlags: { tiers: { fever: 'W' } } }],
  ['unknown', { sev: { colour: 'red' } }],
  ['that no days could ever meet', { sev: { days: 7, windowDays: 5 } }],
  ['that asks for more logs than there are days', { worse: { recentLogs: 8 } }],
  ['that reminds after the call', { gap: { nudgeDays: 8 } }],
  ['by which more is walked in a flare than after a step back', { dose: { flareShare: 0.76 } }],
  ['by which a flare ends lower than a step back', { dose: { resumeShare: 0.74 } }],
  ['between limits that cross', { stall6: { under: 0.4, aloneUnder: 0.3 } }],
])('a setting %s is refused', (_name, settings) => {
  expect(Policy.safeParse({ version: 2, ...settings }).success).toBe(false);
});

interface Described {
  properties?: Record<string, Described>;
  title?: string;
  unit?: string;
  source?: string;
}

test('every setting says its title, unit and source', () => {
  const missing: string[] = [];
  const walk = ({ properties }: Described, path: string) => {
    for (const [name, setting] of Object.entries(properties ?? {})) {
      if (setting.properties) walk(setting, `${path}${name}.`);
      else if (name !== 'version' && !(setting.title && setting.unit && setting.source)) missing.push(path + name);
    }
  };
  walk(z.toJSONSchema(Policy) as Described, '');
  expect(missing).toEqual([]);
});
