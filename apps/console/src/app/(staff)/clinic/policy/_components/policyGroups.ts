import type { Policy, PolicySetting, RuleId } from '@cairn/vocabulary';
import { policySettings } from '@cairn/vocabulary';

export type PolicyGroup = {
  id: string;
  name: string;
  /** The rule it belongs to, and where its urgency stands. */
  rule: RuleId | null;
  urgencyPath: string | null;
  settings: PolicySetting[];
};

const groups: { name: string; rule?: RuleId; parts: (keyof Policy)[] }[] = [
  { name: 'Severe pain', rule: 'SEV', parts: ['sev'] },
  { name: 'Worsening', rule: 'WORSE', parts: ['worse'] },
  { name: 'Further down the leg', rule: 'PERIPHERAL', parts: ['peripheral'] },
  { name: 'No improvement at 6 weeks', rule: 'STALL-6', parts: ['stall6'] },
  { name: 'Still stalled, 12 weeks', rule: 'STALL-12', parts: ['stall12'] },
  { name: 'Too little change at 4 weeks', rule: 'NOT-4', parts: ['not4'] },
  { name: 'No logs', rule: 'GAP', parts: ['gap'] },
  { name: 'Safety answers below an emergency', parts: ['redFlags'] },
  { name: 'How often a rule may fire', parts: ['refractoryDays', 'unchangedDays'] },
  { name: 'First week, last weeks and verdict', parts: ['baseline', 'current', 'verdict'] },
  { name: 'Emergency number and quiet hours', parts: ['emergencyNumber', 'quietHours'] },
  { name: 'Walking dose', parts: ['dose'] },
];

/** Every setting of the policy, by the rule or the matter it belongs to. */
export const policyGroups: PolicyGroup[] = groups.map(({ name, rule = null, parts }) => {
  const settings = policySettings().filter(({ part }) => parts.includes(part));
  return {
    id: parts[0] ?? name,
    name,
    rule,
    urgencyPath: settings.find(({ path }) => path.endsWith('.urgency'))?.path ?? null,
    settings,
  };
});

/** The settings of a rule, "STALL-6", by which a replay counts. */
export const groupOf = (path: string): PolicyGroup | undefined =>
  policyGroups.find(({ settings }) => settings.some((setting) => setting.path === path));
