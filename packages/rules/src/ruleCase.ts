import { defaultPolicy, Policy } from '@cairn/vocabulary';
import { caseTimeline, type CaseTimeline } from './caseTimeline.ts';
import { layOut } from './days.ts';
import type { Decision, Rule } from './rule.ts';

/** A named case of a rule: what the text says it decides at the end of the timeline's `asOf`. */
export interface RuleCase {
  name: string;
  timeline: CaseTimeline;
  status: Decision['status'];
  urgency?: string;
  /** Parts of the evidence, as counted by hand. */
  evidence?: object;
}

/** The default policy with STALL-6 judged by the means, as clinical.md 6 has it word for word. */
export const meansPolicy: Policy = Policy.parse({ version: 1, stall6: { estimator: 'means' } });

/** The default policy, where STALL-6 is judged by the trend fitted to all logs; said out loud, should the default change. */
export const fittedPolicy: Policy = Policy.parse({ version: 1, stall6: { estimator: 'fitted' } });

/** What `rule` decides on the case's last day. */
export function decide(rule: Rule, { timeline }: RuleCase, policy: Policy = defaultPolicy) {
  const days = layOut(caseTimeline(timeline), policy);
  const decision = rule.evaluate(days, days.last, policy);
  return decision.status === 'fires' ? { ...decision, evidence: decision.evidence() } : decision;
}
