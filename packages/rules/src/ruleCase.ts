import { defaultPolicy } from '@cairn/vocabulary';
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

/** What `rule` decides on the case's last day. */
export function decide(rule: Rule, { timeline }: RuleCase): Decision {
  const days = layOut(caseTimeline(timeline), defaultPolicy);
  return rule.evaluate(days, days.last, defaultPolicy);
}
