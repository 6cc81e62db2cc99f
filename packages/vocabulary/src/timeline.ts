import { z } from 'zod';
import { Intake } from './intake.ts';
import { daysBetween } from './calendar.ts';
import { LocalDate, TimeZone } from './localDate.ts';
import { Furthest, Nprs } from './pain.ts';
import { SafetyAnswers } from './safetyAnswers.ts';

const LONGEST_DAYS = 36_525;

const versioned = {
  id: z.string().min(1).max(200).nullish(),
  amends: z.string().min(1).max(200).nullish(),
  writtenAt: z.iso.datetime({ offset: true }).nullish(),
};

const list = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .array(entry)
    .nullish()
    .transform((entries) => entries ?? []);

const PainEntry = z.object({
  ...versioned,
  on: LocalDate,
  legNprs: Nprs.nullish(),
  backNprs: Nprs.nullish(),
  furthest: Furthest.nullish(),
});

const WalkEntry = z.object({
  ...versioned,
  on: LocalDate,
  minutes: z.number().min(0).max(1440).nullish(),
  painBefore: Nprs.nullish(),
  painPeak: Nprs.nullish(),
  painNextMorning: Nprs.nullish(),
  breaks: z.int().min(0).max(200).nullish(),
  surface: z.string().max(50).nullish(),
  /** Leg pain when the walk ended, and on the morning of its day; the pain before it stands in for the morning. */
  painEnd: Nprs.nullish(),
  painMorning: Nprs.nullish(),
  /** Walks this entry sums up; 1 when absent. */
  bouts: z.int().min(1).max(24).nullish(),
  /** A test walk, ended on purpose at the pain that limits: see the start of the walking dose. */
  test: z.boolean().nullish(),
  /** Minutes walked until leg pain began, and whether sitting or bending eased it. */
  minutesToPain: z.number().min(0).max(1440).nullish(),
  easedBySitting: z.boolean().nullish(),
});

const SafetyEntry = z.object({
  ...versioned,
  on: LocalDate,
  answers: SafetyAnswers.default({}),
  /** The one tap "nothing new since yesterday". */
  nothingNew: z.boolean().nullish(),
});

const scored = { ...versioned, on: LocalDate };

/** A scored instrument. Bounds as published: clinical.md 3. */
const PromEntry = z.discriminatedUnion('instrument', [
  z.object({ ...scored, instrument: z.literal('rmdq'), score: z.int().min(0).max(24) }),
  z.object({ ...scored, instrument: z.literal('sbi'), score: z.int().min(0).max(24) }),
  z.object({ ...scored, instrument: z.literal('psfs'), score: z.number().min(0).max(10) }),
  z.object({ ...scored, instrument: z.literal('groc'), score: z.int().min(-5).max(5) }),
]);

const PlanEntry = z.object({
  effectiveOn: LocalDate.nullish(),
  quotaMinutes: z.number().min(0).max(1440).nullish(),
  boutsPerDay: z.int().min(0).max(24).nullish(),
  daysPerWeek: z.int().min(0).max(7).nullish(),
});

/**
 * `cairn.timeline.v1`: all that is known of one episode, evaluated at the end of the patient-local day `asOf`.
 *
 * - Unknown keys are ignored, except among safety answers and history, where nothing may be lost in silence.
 * - A value out of its range, a day that does not exist, or a log dated before day 1 (`startedOn`) is an error. Intake
 *   and instruments may be older than day 1: they are asked before the first walk.
 * - Entries after `asOf` are kept and not read, so that one file can be evaluated on many days.
 * - Absent or null lists are empty; an absent or null rating is missing, never 0.
 * - Versions need not be resolved: see `resolveAmendments`.
 */
export const Timeline = z
  .object({
    id: z.string().min(1).max(200),
    timeZone: TimeZone,
    startedOn: LocalDate,
    onsetOn: LocalDate.nullish(),
    asOf: LocalDate,
    intake: Intake.nullish(),
    painLogs: list(PainEntry),
    walkLogs: list(WalkEntry),
    safetyChecks: list(SafetyEntry),
    proms: list(PromEntry),
    plan: z
      .union([z.array(PlanEntry), PlanEntry])
      .nullish()
      .transform((plan) => (Array.isArray(plan) ? plan : plan ? [plan] : [])),
  })
  .superRefine((timeline, context) => {
    const length = daysBetween(timeline.startedOn, timeline.asOf);
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (length < 0) refuse(['asOf'], 'This is before the first day.');
    if (length > LONGEST_DAYS) refuse(['asOf'], 'This is more than 100 years after the first day.');
    for (const name of ['painLogs', 'walkLogs', 'safetyChecks'] as const)
      timeline[name].forEach(({ on }, index) => {
        if (on < timeline.startedOn) refuse([name, index, 'on'], 'This day is before the first day.');
      });
  });
export type Timeline = z.infer<typeof Timeline>;

/** A timeline as it is written in a file: lists may be absent. */
export type TimelineInput = z.input<typeof Timeline>;
