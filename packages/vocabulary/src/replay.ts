import { z } from 'zod';
import type { FlagEnding } from './flagLifecycle.ts';
import type { RuleId } from './flag.ts';
import { Id } from './id.ts';
import type { LocalDate } from './localDate.ts';
import { PolicyDraft } from './policySigning.ts';

export const ReplayStatus = z.enum(['queued', 'running', 'done', 'failed']);
export type ReplayStatus = z.infer<typeof ReplayStatus>;

/** Tries a draft on the clinic's own past months, against the policy in force. */
export const StartReplayInput = z.strictObject({
  draft: PolicyDraft,
  months: z.union([z.literal(3), z.literal(6), z.literal(12)]).default(6),
});
export type StartReplayInput = z.infer<typeof StartReplayInput>;

/** How a flag of one policy stands to those of the other: in both, only in the draft's, only in today's. */
export const ReplayChangeKind = z.enum(['added', 'lost']);
export type ReplayChangeKind = z.infer<typeof ReplayChangeKind>;

type Counts = { kept: number; added: number; lost: number };

/** What a finished replay found; `before` is kept + lost, `after` is kept + added. */
export type ReplaySummary = {
  episodes: number;
  /** Months in monitoring of all episodes together, within the replayed days. */
  patientMonths: number;
  rules: (Counts & { rule: RuleId; before: number; after: number })[];
  /** By week of the replayed days, oldest first. */
  weeks: (Counts & { from: LocalDate })[];
  /** Flags that need a therapist (all but those for the next review) in a patient-month. */
  load: { before: number; after: number };
};

/** One flag that only one of the two policies raises. */
export type ReplayChange = {
  kind: ReplayChangeKind;
  rule: RuleId;
  raisedOn: LocalDate;
  /** The arithmetic, as the flag would say it. */
  sentence: string;
  /** Of a lost flag: how the flag that was truly raised ended, null while open, absent when none was. */
  ending?: FlagEnding | null;
  /** Of an added flag: days until today's policy flags the same rule, null when it never does. */
  earlierByDays?: number | null;
};

/** A page of what a replay changes, of one kind, oldest first. */
export const ReplayChangesInput = z.strictObject({
  replayId: Id,
  kind: ReplayChangeKind,
  cursor: z.int().min(0).optional(),
  direction: z.literal('forward').optional(),
  limit: z.int().min(1).max(100).default(20),
});
export type ReplayChangesInput = z.infer<typeof ReplayChangesInput>;
