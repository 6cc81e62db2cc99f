import type { Policy } from '@cairn/vocabulary';
import type { Rule } from './rule.ts';

type Parts = readonly (keyof Policy)[];

/** What was found of two policies before: a bulk evaluation asks the same of every patient, and no policy changes. */
const found = new WeakMap<Policy, WeakMap<Policy, Map<Parts, boolean>>>();
function foundOf(a: Policy, b: Policy): Map<Parts, boolean> {
  const known = found.get(a)?.get(b);
  if (known) return known;
  const both = new Map<Parts, boolean>();
  found.set(a, (found.get(a) ?? new WeakMap<Policy, Map<Parts, boolean>>()).set(b, both));
  return both;
}

/** Whether two policies are alike in these parts. */
export function alikeIn(parts: Parts, a: Policy, b: Policy): boolean {
  if (a === b) return true;
  const known = foundOf(a, b);
  const before = known.get(parts);
  if (before !== undefined) return before;
  const alike = parts.every((part) => JSON.stringify(a[part]) === JSON.stringify(b[part]));
  known.set(parts, alike);
  return alike;
}

const WAITING: Parts = ['refractoryDays', 'unchangedDays'];

/** Whether two policies mean the same to a rule: they are alike in all it reads, and in how long it stays quiet. */
export const sameSettings = (rule: Rule, a: Policy, b: Policy): boolean =>
  alikeIn(WAITING, a, b) && alikeIn(rule.thresholds, a, b);
