import {
  type Policy,
  PolicyDraft,
  type PolicySetting,
  type SettingValue,
  policyChanges,
  policySettings,
} from '@cairn/vocabulary';
import { shown, unitWords } from './settingWords.ts';

/** What was typed over the policy that the draft follows, by path; null where nothing stands in the field. */
export type DraftEntries = Record<string, SettingValue | null>;

/** The entries that make `base` into `draft`. */
export const entriesOf = (base: Policy, draft: PolicyDraft): DraftEntries =>
  Object.fromEntries(policyChanges(base, draft).map(({ path, to }) => [path, to]));

/** `base` with the entries: a whole draft, or what is wrong with it by path. */
export function draftOf(
  base: Policy,
  entries: DraftEntries,
): { draft: PolicyDraft | null; errors: Record<string, string> } {
  const { version: _, ...document } = structuredClone(base);
  for (const [path, value] of Object.entries(entries)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const part = names.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, document);
    part[last] = value;
  }
  const parsed = PolicyDraft.safeParse(document);
  if (parsed.success) return { draft: parsed.data, errors: {} };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const path = issue.path.join('.');
    const setting = policySettings().find((one) => one.path === path);
    errors[path] ??= issue.code === 'custom' || !setting ? issue.message : (boundsWords(setting) ?? issue.message);
  }
  return { draft: null, errors };
}

function boundsWords(setting: PolicySetting): string | null {
  const { min, max } = setting;
  if (min === null || max === null) return null;
  const unit = unitWords(setting);
  const whole = Number.isInteger(setting.default) && !/mean|points, /.test(setting.unit) && unit !== '%';
  return `Enter ${whole ? 'a whole number' : 'a number'} from ${shown(setting, min)} to ${shown(setting, max)}${unit ? ` ${unit}` : ''}.`;
}
