import type { History, Nprs, SafetyAnswers } from '@cairn/vocabulary';
import type { RuleCase } from './ruleCase.ts';

/** Given on day 3, a day after an intake without answers; `nprs` is that day's leg pain. */
const given = (answers: SafetyAnswers, history: History, nprs: Nprs | null) => ({
  leg: nprs === null ? '' : `. . ${nprs}`,
  asOf: 3,
  intake: { history },
  safetyChecks: [{ on: '2026-01-07', answers }],
});

type Beside = { history?: History; nprs?: Nprs | null };

/** A case in which the answers fire the rule, with the evidence `[question, answer]` of its tier. */
export const fires = (
  name: string,
  answers: SafetyAnswers,
  listed: [string, string][],
  { history = {}, nprs = null }: Beside = {},
): RuleCase => ({
  name,
  timeline: given(answers, history, nprs),
  status: 'fires',
  evidence: { kind: 'answers', answers: listed.map(([question, answer]) => ({ question, answer })) },
});

/** A case in which the answers belong to another tier, or to none. */
export const staysQuiet = (
  name: string,
  answers: SafetyAnswers,
  { history = {}, nprs = null }: Beside = {},
): RuleCase => ({ name, timeline: given(answers, history, nprs), status: 'quiet' });
