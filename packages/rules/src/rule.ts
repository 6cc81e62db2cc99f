import type { Evidence, Policy, RuleId, Urgency } from '@cairn/vocabulary';
import type { Days } from './days.ts';

export type EvidenceOf<Kind extends Evidence['kind']> = Extract<Evidence, { kind: Kind }>;

/** What a rule makes of one day. `not-enough-data` is no "no": nothing can be said. */
export type Decision<Seen extends Evidence = Evidence> =
  /** Evidence is drawn up when it is asked for: while a rule stays quiet nobody does. */
  { status: 'fires'; urgency: Urgency; evidence: () => Seen } | { status: 'quiet' } | { status: 'not-enough-data' };

export const quiet = { status: 'quiet' } as const;
export const notEnoughData = { status: 'not-enough-data' } as const;

/** What a flag says to a clinician: a heading and the sentence with the arithmetic. */
export interface Explanation {
  title: string;
  sentence: string;
}

export interface Rule<Seen extends Evidence = Evidence> {
  id: RuleId;
  /** Counted up whenever the same timeline and policy may give another decision. */
  version: number;
  /** Where the rule and its numbers come from: section of clinical.md and numbers of its list of sources. */
  source: string;
  /** In words, the condition on which it fires. */
  condition: string;
  /** In words, the data without which it says nothing. */
  needs: string;
  /** The parts of the policy it reads. */
  thresholds: readonly (keyof Policy)[];
  /** Whether it stays quiet for the policy's refractory time after it fired; emergencies never wait. */
  waits: boolean;
  /** Whether it judges what was said on the day alone: never silent for longer because it held the day before too. */
  ofTheDay?: boolean;
  /** The days on which it can fire, oldest first, of a rule that has nothing to say on most. */
  on?(days: Days, policy: Policy): Iterable<number>;
  /** Of rules whose urgency is no setting of the policy. */
  urgency?: Urgency;
  /** In words, what a flag says to a clinician; `explain` gives it with the figures of one. */
  forClinician: string;
  /** What the patient is told to do, if told: plain words, never a diagnosis. */
  forPatient: string;
  /** Judges the end of `day` (1 … days.last) from that day and earlier ones alone. */
  evaluate(days: Days, day: number, policy: Policy): Decision<Seen>;
  explain(evidence: Seen): Explanation;
}
