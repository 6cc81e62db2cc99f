import type { RaisedFlag } from '@cairn/vocabulary';
import { registry } from './registry.ts';
import type { Explanation } from './rule.ts';

/**
 * A flag in plain words for a clinician: a heading and one sentence with the arithmetic.
 * @throws Error for a rule that is not in the registry
 */
export function explain(flag: Pick<RaisedFlag, 'rule' | 'evidence'>): Explanation {
  const rule = registry.find(({ id }) => id === flag.rule);
  if (!rule) throw new Error(`No rule ${flag.rule} is registered.`);
  return rule.explain(flag.evidence);
}
