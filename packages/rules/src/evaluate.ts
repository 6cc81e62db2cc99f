import {
  daysBetween,
  defaultPolicy,
  dueOn,
  type Assessment,
  type LocalDate,
  type Policy,
  type RaisedFlag,
  type Timeline,
} from '@cairn/vocabulary';
import { dateOf, layOut, type Days } from './days.ts';
import { registry } from './registry.ts';
import { improvementOn, verdictOn } from './verdict.ts';

/** When a rule that fired may fire anew. */
interface Quiet {
  until: number;
  /** Until when, as long as its condition holds on every day it can be told. */
  unchangedUntil: number;
}

/** The rules under one policy, judging one day after the other, each quiet for its refractory time after it fired. */
function judging(days: Days, policy: Policy): { flags: RaisedFlag[]; judge: (day: number) => void } {
  const flags: RaisedFlag[] = [];
  const quiet = registry.map((): Quiet => ({ until: 0, unchangedUntil: 0 }));
  const judge = (day: number) => {
    for (const [index, rule] of registry.entries()) {
      const silence = quiet[index];
      if (!silence || (day < silence.until && silence.unchangedUntil <= silence.until)) continue;
      const decision = rule.evaluate(days, day, policy);
      if (decision.status === 'quiet') silence.unchangedUntil = 0;
      if (decision.status !== 'fires' || day < silence.until || day < silence.unchangedUntil) continue;
      const unchangedUntil = rule.ofTheDay ? 0 : day + policy.unchangedDays;
      if (rule.waits) quiet[index] = { until: day + policy.refractoryDays, unchangedUntil };
      const raisedOn = dateOf(days, day);
      const { urgency, evidence } = decision;
      flags.push({
        rule: rule.id,
        version: rule.version,
        policyVersion: policy.version,
        raisedOn,
        urgency,
        dueOn: dueOn(urgency, raisedOn),
        evidence,
      });
    }
  };
  return { flags, judge };
}

/** The same timeline under several policies, as `evaluate` has each; what they have in common is worked out once. */
export function evaluateEach(timeline: Timeline, policies: readonly Policy[], from?: LocalDate): Assessment[] {
  const fitted: Days['fitted'] = { name: '', trend: null };
  const sides = policies.map((policy) => {
    const days = layOut(timeline, policy, fitted);
    return { policy, days, ...judging(days, policy) };
  });
  const last = daysBetween(timeline.startedOn, timeline.asOf) + 1;
  const first = from ? Math.max(1, daysBetween(timeline.startedOn, from) + 1) : 1;
  for (let day = first; day <= last; day += 1) for (const { judge } of sides) judge(day);
  return sides.map(({ policy, days, flags }) => ({
    id: timeline.id,
    asOf: timeline.asOf,
    verdict: verdictOn(days, last, policy),
    improvement: improvementOn(days, last, policy),
    flags,
  }));
}

/**
 * What the rules make of a timeline at the end of its `asOf`: the verdict, the improvement it rests on, and every flag
 * raised since day 1. Pure; the same logs give the same assessment in whatever order they arrived, and a later `asOf`
 * only adds flags. A rule that fired on one day may fire anew its refractory days later (day 42, then day 56).
 * @param timeline as parsed by `Timeline`
 * @param from the first day on which rules fire, when the policy did not hold from day 1 on
 * @source clinical.md 5, 6
 */
export function evaluate(timeline: Timeline, policy: Policy = defaultPolicy, from?: LocalDate): Assessment {
  const [assessment] = evaluateEach(timeline, [policy], from);
  if (!assessment) throw new Error('One policy gives one assessment.');
  return assessment;
}
