import { z } from 'zod';
import { Id } from './id.ts';
import { LocalDate } from './localDate.ts';
import { feelings, reflexFindings } from './orders.ts';

const sides = <T extends z.ZodType>(of: T) => z.strictObject({ left: of.nullish(), right: of.nullish() });

/** Muscle strength by the Medical Research Council scale, 0 none … 5 normal. */
const Grade = z.int().min(0, 'Grades run from 0.').max(5, 'Grades run to 5.');

export const strengthGroups = [
  'hipFlexion',
  'kneeExtension',
  'ankleDorsiflexion',
  'bigToeExtension',
  'plantarFlexion',
] as const;
export const Strength = z.strictObject({
  hipFlexion: sides(Grade).optional(),
  kneeExtension: sides(Grade).optional(),
  ankleDorsiflexion: sides(Grade).optional(),
  bigToeExtension: sides(Grade).optional(),
  plantarFlexion: sides(Grade).optional(),
});
export type Strength = z.infer<typeof Strength>;

export const Reflex = z.enum(reflexFindings);
export const Reflexes = z.strictObject({ knee: sides(Reflex).optional(), ankle: sides(Reflex).optional() });
export type Reflexes = z.infer<typeof Reflexes>;

export const Feeling = z.enum(feelings);
export const Sensation = z.strictObject({
  L4: sides(Feeling).optional(),
  L5: sides(Feeling).optional(),
  S1: sides(Feeling).optional(),
});
export type Sensation = z.infer<typeof Sensation>;

const Degrees = z.int('Enter whole degrees.').min(0, 'From 0 degrees.').max(90, 'To 90 degrees.');

export const RecordExaminationInput = z.strictObject({
  episodeId: Id,
  examinedOn: LocalDate,
  slrLeftDegrees: Degrees.nullish(),
  slrRightDegrees: Degrees.nullish(),
  strength: Strength,
  reflexes: Reflexes,
  sensation: Sensation,
  note: z.string().trim().max(4000, 'Keep it under 4000 letters.').default(''),
});
export type RecordExaminationInput = z.infer<typeof RecordExaminationInput>;
