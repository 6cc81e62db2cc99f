import { expect, test } from 'vitest';
import { defaultPolicy, Policy } from './policy.ts';
import { policySettings } from './policySettings.ts';
import { sparingPolicy } from './sparingPolicy.ts';

const sparing = Policy.parse({ version: 2, ...sparingPolicy.settings });
const valueAt = (policy: Policy, path: string) =>
  path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], policy);

test('the sparing policy is valid and changes what it names, nothing else', () => {
  const changed = policySettings()
    .map(({ path }) => path)
    .filter((path) => valueAt(sparing, path) !== valueAt(defaultPolicy, path));
  const named = Object.entries(sparingPolicy.settings).flatMap(([part, value]) =>
    typeof value === 'object' ? Object.keys(value).map((name) => `${part}.${name}`) : [part],
  );
  expect(changed.toSorted()).toEqual(named.toSorted());
});

test('red flags, the six-week check and how long a rule waits at least are not touched', () => {
  for (const part of ['redFlags', 'stall6', 'stall12', 'refractoryDays', 'baseline', 'current'] as const)
    expect(sparing[part]).toEqual(defaultPolicy[part]);
});
