import { z } from 'zod';
import { Id } from './id.ts';
import { LocalDate } from './localDate.ts';
import { stretchNames, surfaces } from './orders.ts';

export const Surface = z.enum(surfaces);
export type Surface = z.infer<typeof Surface>;

export const StretchName = z.enum(stretchNames);
export type StretchName = z.infer<typeof StretchName>;

/** A stretch of the plan and how often, e.g. `20 seconds, 3 each side`. */
export const PlannedStretch = z.strictObject({
  name: StretchName,
  dose: z.string().trim().min(1, 'Say how often.').max(80, 'Keep it under 80 letters.'),
});
export type PlannedStretch = z.infer<typeof PlannedStretch>;

const phrase = z.string().trim().min(1, 'Write a few words.').max(80, 'Keep it under 80 letters.');

/** What a plan of care says; minutes and bouts bound by clinical.md 4. */
export const PlanOfCare = z.strictObject({
  minutesPerBout: z.int('Enter whole minutes.').min(1, 'At least 1 minute.').max(120, 'At most 120 minutes.'),
  boutsPerDay: z.int().min(1, 'At least one walk.').max(6, 'At most six walks.'),
  /** ISO weekdays, 1 Monday … 7 Sunday. */
  weekdays: z
    .array(z.int().min(1).max(7))
    .min(1, 'Choose at least one day.')
    .max(7)
    .refine((days) => new Set(days).size === days.length, 'Each day once.'),
  /** Minutes to sit between two walks. */
  breakMinutes: z.int('Enter whole minutes.').min(0).max(60, 'At most 60 minutes.'),
  surface: Surface,
  /** Leg pain at which to sit down. */
  stopAtNprs: z.int().min(1).max(10),
  stretches: z.array(PlannedStretch).max(8, 'At most eight stretches.'),
  technique: z.array(phrase).max(12, 'At most twelve.'),
  avoid: z.array(phrase).max(12, 'At most twelve.'),
  reason: z
    .string()
    .trim()
    .min(1, 'Write why, in words your patient will read.')
    .max(600, 'Keep it under 600 letters.'),
});
export type PlanOfCare = z.infer<typeof PlanOfCare>;

export const RevisePlanInput = z.strictObject({
  episodeId: Id,
  /** The revision this one follows, 0 for none: two people revising at once do not overwrite each other. */
  follows: z.int().min(0),
  effectiveOn: LocalDate,
  plan: PlanOfCare,
  /** The walking dose it was written from: it is then accepted or adjusted, and superseded without it. */
  proposalId: Id.optional(),
});
export type RevisePlanInput = z.infer<typeof RevisePlanInput>;
