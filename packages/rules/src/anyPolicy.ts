import { Policy, policySettings, type PolicySetting } from '@cairn/vocabulary';
import fc from 'fast-check';

const settings = policySettings().filter(({ min, choices }) => min !== null || choices.length > 0);

/** A value in the setting's range; whole where the default is. */
function valueOf({ min, max, choices, default: initial }: PolicySetting): fc.Arbitrary<number | string> {
  if (choices.length > 0) return fc.constantFrom(...choices);
  const range = { min: min ?? 0, max: max ?? 0 };
  return Number.isInteger(initial)
    ? fc.integer({ min: Math.ceil(range.min), max: Math.floor(range.max) })
    : fc.double({ ...range, noNaN: true });
}

const changed = fc
  .constantFrom(...settings)
  .chain((setting) => valueOf(setting).map((value) => ({ path: setting.path, value })));

/** Any valid policy, for tests: some settings anywhere in their ranges. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .array(changed, { minLength: 1, maxLength: 24 })
  .map((changes) => {
    const document: Record<string, unknown> = { version: 9 };
    for (const { path, value } of changes) {
      const names = path.split('.');
      let part = document;
      for (const name of names.slice(0, -1)) part = (part[name] ??= {}) as Record<string, unknown>;
      part[names.at(-1) ?? ''] = value;
    }
    return Policy.safeParse(document).data;
  })
  .filter((policy) => policy !== undefined);
