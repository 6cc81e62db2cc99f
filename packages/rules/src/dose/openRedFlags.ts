import { addDays, type Policy, type RuleId, type Timeline } from '@cairn/vocabulary';
import { evaluate } from '../evaluate.ts';

const STANDS_FOR_DAYS = 7;
const ruleIds: readonly RuleId[] = ['RF-E', 'RF-S', 'RF-W'];

/** Red flags that stand in the way of more walking; those for the next review (R) do not: four in five have one. */
export const isRedFlag = (rule: RuleId): boolean => ruleIds.includes(rule);

/** The rules that raised a flag in the last week, for those who do not know which flags are still open. */
export function recentFlags(timeline: Timeline, policy: Policy): RuleId[] {
  const since = addDays(timeline.asOf, 1 - STANDS_FOR_DAYS);
  const { flags } = evaluate(timeline, policy);
  return [...new Set(flags.filter(({ raisedOn }) => raisedOn >= since).map(({ rule }) => rule))];
}
