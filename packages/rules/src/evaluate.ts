import {
  daysBetween,
  defaultPolicy,
  dueOn,
  type Assessment,
  type EpisodeDays,
  type JudgedThrough,
  type LocalDate,
  type Policy,
  type RaisedFlag,
  type Timeline,
} from '@cairn/vocabulary';
import { columnsOf, dateOf, underPolicies, underPolicy, type Columns, type Days } from './days.ts';
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
  raised: Raised[];
}

interface Raised {
  day: number;
  flag: Omit<RaisedFlag, 'evidence'>;
  evidence: () => RaisedFlag['evidence'];
}

/**
 * The flag under a policy. Its evidence is drawn up when it is first read: of most of a replay's flags nobody does.
 */
function flagOf({ flag, evidence }: Raised, policyVersion: number): RaisedFlag {
  let drawn: RaisedFlag['evidence'] | undefined;
  // Written as a getter it would keep the days until old garbage is collected (decision 27).
  const get = () => (drawn ??= evidence());
  return Object.defineProperty({ ...flag, policyVersion }, 'evidence', { get, enumerable: true }) as RaisedFlag;
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
  };
  watch.raised.push({ day, flag, evidence });
}

/** Judges the days `first` … `last` by a rule: each day under every policy, so that a trend is fitted to it once. */
function judgeDays(rule: Rule, watches: readonly Watch[], first: number, last: number): void {
  if (!rule.on) {
    for (let day = first; day <= last; day += 1) for (const watch of watches) judge(watch, day);
    return;
  }
  for (const watch of watches)
    for (const day of rule.on(watch.days, watch.policy)) if (day >= first && day <= last) judge(watch, day);
}

const watchOf = (rule: Rule, days: Days, policy: Policy, [until, unchangedUntil] = [0, 0]): Watch => ({
  rule,
  days,
  policy,
  until,
  unchangedUntil,
  raised: [],
});

/** Watches `rule` from day `first` to `last` under every policy; those that mean the same to it are watched once. */
function watched(rule: Rule, sides: readonly Side[], first: number, last: number): Watch[] {
  const watches = sides.map(({ days, policy }) => watchOf(rule, days, policy));
  if (watches.length === 1) {
    judgeDays(rule, watches, first, last);
    return watches;
  }
  const twins = watches.map(({ policy }) => watches.findIndex((other) => sameSettings(rule, other.policy, policy)));
  const own = watches.filter((_, index) => twins[index] === index);
  judgeDays(rule, own, first, last);
  return watches.map((watch, index) => {
    const { raised } = watches[twins[index] ?? index] ?? watch;
    return { ...watch, raised };
  });
}

/** Of one day in the order of the registry: sorting keeps what is equal in place. */
const inOrder = (watches: readonly Watch[]): RaisedFlag[] =>
  watches
    .flatMap(({ raised, policy }) => raised.map((each) => ({ each, version: policy.version })))
    .sort((a, b) => a.each.day - b.each.day)
    .map(({ each, version }) => flagOf(each, version));

interface Side {
  policy: Policy;
  days: Days;
}

/** How an episode goes. */
export type Outlook = Pick<Assessment, 'verdict' | 'improvement'>;

/** An episode as it is looked at on a day. */
export interface Looked {
  id: string;
  days: EpisodeDays;
  asOf: LocalDate;
}

const firstDay = ({ startedOn }: Days | Columns, from?: LocalDate): number =>
  from ? Math.max(1, daysBetween(startedOn, from) + 1) : 1;

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
  const sides = underPolicies(columns, policies).map((days, side): Side => ({ days, policy: policies[side]! }));
  const { last } = columns;
  const first = firstDay(columns, from);
  const byRule = registry.map((rule) => watched(rule, sides, first, last));
  return sides.map(({ policy, days }, side) => ({
    id,
    asOf,
    ...outlookOf(days, policy),
    flags: inOrder(byRule.flatMap((watches) => watches[side] ?? [])),
  }));
}

/** Days before the last that stay to be judged anew: most logs that come late are about one of them. */
const STILL_OPEN = 7;
const rulesAsOf = registry.map(({ id, version }) => `${id} ${version}`).join(', ');
const judgesOf = ({ version }: Policy): string => `policy ${version}: ${rulesAsOf}`;

/**
 * As `evaluateDays` has one policy, but goes on from where an earlier assessment came to, and says where this one came to:
 * what it costs follows the days since, not the history.
 * @param since of the same episode, with no change in the days up to it; another policy's or other rules' is not used
 * @returns the flags raised after `since.day`, all when it was not used (`resumed`)
 */
export function evaluateSince(
  { id, days: episode, asOf }: Looked,
  policy: Policy,
  from?: LocalDate,
  since?: JudgedThrough | null,
): { assessment: Assessment; judged: JudgedThrough; resumed: boolean } {
  const days = underPolicy(columnsOf(episode, asOf), policy);
  const { last } = days;
  const by = judgesOf(policy);
  const known = since?.by === by && since.day <= last ? since : null;
  const first = known ? known.day + 1 : firstDay(days, from);
  const watches = registry.map((rule, index) => watchOf(rule, days, policy, known?.watches[index]));
  const settled = Math.max(first - 1, last - STILL_OPEN);
  for (const watch of watches) judgeDays(watch.rule, [watch], first, settled);
  const judged: JudgedThrough = {
    day: settled,
    by,
    watches: watches.map(({ until, unchangedUntil }) => [until, unchangedUntil]),
  };
  for (const watch of watches) judgeDays(watch.rule, [watch], settled + 1, last);
  const assessment = { id, asOf, ...outlookOf(days, policy), flags: inOrder(watches) };
  return { assessment, judged, resumed: known !== null };
}

const outlookOf = (days: Days, policy: Policy) => ({
  verdict: verdictOn(days, days.last, policy),
  improvement: improvementOn(days, days.last, policy),
});

/** How an episode goes at the end of `asOf`, without a look at the flags of its days. */
export const evaluateOutlook = ({ days, asOf }: Omit<Looked, 'id'>, policy: Policy): Outlook =>
  outlookOf(underPolicy(columnsOf(days, asOf), policy), policy);

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
