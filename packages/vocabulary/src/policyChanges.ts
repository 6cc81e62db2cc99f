import type { Policy } from './policy.ts';
import { policySettings } from './policySettings.ts';
import type { PolicyDraft } from './policySigning.ts';

export type SettingValue = number | string;

/** A setting that two policies have differently. */
export type PolicyChange = { path: string; from: SettingValue; to: SettingValue };

/** The value of a setting: `sev.days` of the default policy is 3. @throws for a path that is no setting */
export function policyValue(policy: Policy | PolicyDraft, path: string): SettingValue {
  const value = path
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], policy);
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new Error(`A policy has no setting ${path}.`);
}

/** What `to` has differently from `from`, in the order of the settings; the version is none of them. */
export const policyChanges = (from: Policy | PolicyDraft, to: Policy | PolicyDraft): PolicyChange[] =>
  policySettings()
    .map(({ path }) => ({ path, from: policyValue(from, path), to: policyValue(to, path) }))
    .filter((change) => change.from !== change.to);
