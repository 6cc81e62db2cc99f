import { z } from 'zod';
import { RuleId, Tier, Urgency } from './flag.ts';
import { LocalDate } from './localDate.ts';
import { Site } from './pain.ts';

/** How the episode goes, judged at the end of `asOf`. clinical.md 6 */
export const Verdict = z.enum(['recovered', 'improving', 'stalled', 'worsening', 'too-early', 'not-enough-data']);
export type Verdict = z.infer<typeof Verdict>;

const Mean = z.number().min(0).max(10);
const LogCount = z.int().min(0);

/** Share of the baseline lost: 0.25 is a quarter better, −0.5 half worse; null when the baseline is 0. */
const Relative = z.number().max(1).nullable();

/** A mean of day means, the days with a log it rests on, and its first and last day. */
export const PainWindow = z.object({ mean: Mean, logs: LogCount, from: LocalDate, to: LocalDate });
export type PainWindow = z.infer<typeof PainWindow>;

/** The counts that were asked of a window and what was there. */
const Counted = z.object({ logs: LogCount, needed: LogCount, from: LocalDate, to: LocalDate });

/** One answer that calls for something, by question (or history) id and answer id. */
export const SafetyFinding = z.object({
  question: z.string(),
  answer: z.string(),
  tier: Tier,
  reason: z.string(),
});
export type SafetyFinding = z.infer<typeof SafetyFinding>;

/** What a flag was computed from, enough to draw it and to say it; rules of one kind share a drawing. */
export const Evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answers'), answers: z.array(SafetyFinding).min(1) }),
  z.object({
    kind: z.literal('severe-days'),
    days: z.array(z.object({ on: LocalDate, nprs: Mean })),
    threshold: z.number(),
    needed: z.int(),
    window: z.int(),
  }),
  z.object({
    kind: z.literal('change'),
    site: Site,
    baseline: PainWindow,
    current: PainWindow,
    relative: Relative,
    /** The share that was needed, 0–1, and what asked for it. */
    needed: z.number().min(0).max(1),
    grocScore: z.number().min(-5).max(5).nullable(),
    rmdqChange: Relative,
  }),
  z.object({
    kind: z.literal('rise'),
    site: Site,
    best: PainWindow,
    current: PainWindow,
    rise: z.number(),
    needed: z.number(),
  }),
  z.object({ kind: z.literal('silence'), lastLogOn: LocalDate.nullable(), days: z.int().min(1) }),
  z.object({ kind: z.literal('gate'), site: Site, baseline: Counted, current: Counted, recent: Counted }),
]);
export type Evidence = z.infer<typeof Evidence>;

/** A flag as a rule raises it, at the end of `raisedOn`. `dueOn` is null when no day is set: see `dueOn()`. */
export const RaisedFlag = z.object({
  rule: RuleId,
  version: z.int().min(1),
  policyVersion: z.int().min(1),
  raisedOn: LocalDate,
  urgency: Urgency,
  dueOn: LocalDate.nullable(),
  evidence: Evidence,
});
export type RaisedFlag = z.infer<typeof RaisedFlag>;

/** Baseline against current mean at the site that was worse in the first days; counts are days with a log. */
export const Improvement = z.object({
  site: Site,
  baseline: Mean,
  baselineLogs: LogCount,
  baselineFrom: LocalDate,
  baselineTo: LocalDate,
  current: Mean,
  currentLogs: LogCount,
  currentFrom: LocalDate,
  currentTo: LocalDate,
  relative: Relative,
});
export type Improvement = z.infer<typeof Improvement>;

/**
 * `cairn.assessment.v1`: what the rules make of a timeline at the end of `asOf`. `flags` holds every flag raised since
 * day 1, oldest first, of one day the gravest rule first; a later `asOf` only ever adds to it.
 */
export const Assessment = z.object({
  id: z.string(),
  asOf: LocalDate,
  verdict: Verdict,
  improvement: Improvement.nullable(),
  flags: z.array(RaisedFlag),
});
export type Assessment = z.infer<typeof Assessment>;
