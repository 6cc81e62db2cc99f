import { z } from 'zod';
import { RuleId, Tier, Urgency } from './flag.ts';
import { LocalDate } from './localDate.ts';
import { Furthest, Site } from './pain.ts';

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

/** How far down pain reached on a day. */
const ReachedOn = z.object({ on: LocalDate, furthest: Furthest });

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
    kind: z.literal('trend'),
    site: Site,
    /** Days with a log it was fitted to, and the first and last of them. */
    logs: LogCount,
    from: LocalDate,
    to: LocalDate,
    /** Fitted level of the first days and of the last ones up to `asOf`, without the noise of single days. */
    baseline: Mean,
    current: Mean,
    asOf: LocalDate,
    /** Share of the baseline gone: the estimate, and where it lies with 80 % probability. */
    relative: z.number().max(1),
    low: z.number().max(1),
    high: z.number().max(1),
    /** Probability that less than `needed` of the baseline is gone, and from where it counts as stalled. */
    probability: z.number().min(0).max(1),
    stalledFrom: z.number().min(0).max(1),
    needed: z.number().min(0).max(1),
    grocScore: z.number().min(-5).max(5).nullable(),
    rmdqChange: Relative,
    /** The fitted level week by week with its 80 % band, for drawing. */
    line: z.array(z.object({ on: LocalDate, mean: Mean, low: Mean, high: Mean })).min(2),
  }),
  z.object({
    kind: z.literal('rise'),
    site: Site,
    best: PainWindow,
    current: PainWindow,
    rise: z.number(),
    needed: z.number(),
  }),
  z.object({
    kind: z.literal('lasting'),
    /** Which of the conditions hold, at least one. */
    because: z.array(z.enum(['stalled', 'bothersome', 'long-ago'])).min(1),
    /** The leg's current mean, null without its logs. */
    leg: PainWindow.nullable(),
    legNeeded: z.number(),
    /** Change at the worse site since the first week, null when it cannot be told. */
    relative: Relative,
    sbi: z.object({ score: z.number().min(0).max(24), on: LocalDate, over: z.number() }).nullable(),
    /** First day of the leg pain, null when unknown, and how long ago it must be. */
    onsetOn: LocalDate.nullable(),
    onsetWeeks: z.int(),
  }),
  z.object({
    kind: z.literal('reach'),
    /** The days in a row, oldest first, each further down than the usual. */
    days: z.array(ReachedOn).min(1),
    before: z.array(ReachedOn).min(1),
    /** Median of `before` in the order of `Furthest`, 0 back … 6 foot; a half lies between two. */
    usual: z.number().min(0).max(6),
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
