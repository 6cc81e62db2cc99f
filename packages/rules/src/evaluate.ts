import {
  daysBetween,
  defaultPolicy,
  dueOn,
  type Assessment,
  type EpisodeDays,
  type LocalDate,
  type Policy,
  type RaisedFlag,
  type Timeline,
} from '@cairn/vocabulary';
import { columnsOf, dateOf, underPolicy, type Days } from './days.ts';
import { episodeDays } from './episodeDays.ts';
import { registry } from './registry.ts';
import type { Rule } from './rule.ts';
import { sameSettings } from './sameSettings.ts';
import { improvementOn, verdictOn } from './verdict.ts';

/** One rule under one policy, judging one day after the other, quiet for its refractory time after it fired. */
interface Watch {
  rule: Rule;
  days: Days;
  policy: Policy;
  /** The day from which it may fire anew, */
  until: number;
  /** and until when it does not as long as its condition holds on every day it can be told. */
  unchangedUntil: number;
  raised: { day: number; flag: RaisedFlag }[];
}

function judge(watch: Watch, day: number): void {
  if (day < watch.until && watch.unchangedUntil <= watch.until) return;
  const { rule, days, policy } = watch;
  const decision = rule.evaluate(days, day, policy);
  if (decision.status === 'quiet') watch.unchangedUntil = 0;
  if (decision.status !== 'fires' || day < watch.unchangedUntil) return;
  if (rule.waits) {
    watch.until = day + policy.refractoryDays;
    watch.unchangedUntil = rule.ofTheDay ? 0 : day + policy.unchangedDays;
  }
  const { urgency, evidence } = decision;
  const raisedOn = dateOf(days, day);
  const flag = {
    rule: rule.id,
    version: rule.version,
    policyVersion: policy.version,
    raisedOn,
    urgency,
    dueOn: dueOn(urgency, raisedOn),
    evidence: evidence(),
  };
  watch.raised.push({ day, flag });
}

/** Watches `rule` from day `first` to `last` under every policy; those that mean the same to it are watched once. */
function watched(rule: Rule, sides: readonly Side[], first: number, last: number): Watch[] {
  const watches = sides.map(({ days, policy }): Watch => ({
    rule,
    days,
    policy,
    until: 0,
    unchangedUntil: 0,
    raised: [],
  }));
  const twins = watches.map(({ policy }) => watches.findIndex((other) => sameSettings(rule, other.policy, policy)));
  const own = watches.filter((_, index) => twins[index] === index);
  for (let day = first; day <= last; day += 1) for (const watch of own) judge(watch, day);
  return watches.map((watch, index) => {
    const { raised } = watches[twins[index] ?? index] ?? watch;
    const policyVersion = watch.policy.version;
    return { ...watch, raised: raised.map(({ day, flag }) => ({ day, flag: { ...flag, policyVersion } })) };
  });
}

interface Side {
  policy: Policy;
  days: Days;
}

/** An episode as it is looked at on a day. */
export interface Looked {
  id: string;
  days: EpisodeDays;
  asOf: LocalDate;
}

/**
 * One episode under several policies, as `evaluate` has each; what they have in common is worked out once.
 * @param from the first day on which rules fire, when the policies did not hold from day 1 on
 */
export function evaluateDays(
  { id, days: episode, asOf }: Looked,
  policies: readonly Policy[],
  from?: LocalDate,
): Assessment[] {
  const columns = columnsOf(episode, asOf);
  const sides = policies.map((policy): Side => ({ policy, days: underPolicy(columns, policy) }));
  const { last, startedOn } = columns;
  const first = from ? Math.max(1, daysBetween(startedOn, from) + 1) : 1;
  const byRule = registry.map((rule) => watched(rule, sides, first, last));
  return sides.map(({ policy, days }, side) => ({
    id,
    asOf,
    verdict: verdictOn(days, last, policy),
    improvement: improvementOn(days, last, policy),
    // Of one day in the order of the registry: sorting keeps what is equal in place.
    flags: byRule
      .flatMap((watches) => watches[side]?.raised ?? [])
      .sort((a, b) => a.day - b.day)
      .map(({ flag }) => flag),
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
  const looked = { id: timeline.id, days: episodeDays(timeline), asOf: timeline.asOf };
  const [assessment] = evaluateDays(looked, [policy], from);
  if (!assessment) throw new Error('One policy gives one assessment.');
  return assessment;
}
