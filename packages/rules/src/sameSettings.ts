import type { Policy } from '@cairn/vocabulary';
import type { Rule } from './rule.ts';

/** Whether two policies mean the same to a rule: they are alike in all it reads, and in how long it stays quiet. */
export function sameSettings(rule: Rule, a: Policy, b: Policy): boolean {
  if (a === b) return true;
  const parts: (keyof Policy)[] = ['refractoryDays', 'unchangedDays', ...rule.thresholds];
  return parts.every((part) => JSON.stringify(a[part]) === JSON.stringify(b[part]));
}
