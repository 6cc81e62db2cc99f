import type { LocalDate, RaisedFlag, RuleId } from '@cairn/vocabulary';

const NEVER_WAITS: readonly RuleId[] = ['RF-E', 'RF-S'];

/**
 * The flags that a clinic is shown, when each is closed on the day it is due and a rule raises nothing while its flag is
 * open: the rule of `newFlags` in the api. Emergencies and same-day answers never wait.
 * @param raised oldest first
 */
export function withoutOpen(raised: readonly RaisedFlag[]): RaisedFlag[] {
  const openTo = new Map<RuleId, LocalDate>();
  return raised.filter(({ rule, raisedOn, dueOn }) => {
    const open = openTo.get(rule);
    if (open !== undefined && raisedOn <= open && !NEVER_WAITS.includes(rule)) return false;
    openTo.set(rule, dueOn ?? raisedOn);
    return true;
  });
}
