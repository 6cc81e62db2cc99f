import { z } from 'zod';
import { Id, LogId } from './id.ts';
import { LocalDate, TimeZone } from './localDate.ts';
import { Furthest, Nprs } from './pain.ts';
import { SafetyAnswers } from './safetyAnswers.ts';
import { Surface } from './planOfCare.ts';
import { type Bounds, walkBounds } from './walkBounds.ts';

/** The instant an entry was written. No phone wrote one before 2000; `null` and the like end there too. */
export const WrittenAt = z.coerce
  .date('This time is not valid.')
  .min(new Date('2000-01-01T00:00:00Z'), 'This time is not valid.');
export type WrittenAt = z.infer<typeof WrittenAt>;

/** What every log carries, whoever wrote it and whenever it arrives. */
export const logEnvelope = {
  id: LogId,
  episodeId: Id,
  /** The patient-local day the log is about. */
  on: LocalDate,
  /** The instant it was written and the zone of the device. */
  writtenAt: WrittenAt,
  zone: TimeZone,
  /** The first version of the entry that this one corrects. */
  amends: LogId.optional(),
};

export const NightPain = z.enum(['none', 'woke', 'stayed']);
export type NightPain = z.infer<typeof NightPain>;

export const PainLogInput = z
  .strictObject({
    ...logEnvelope,
    legNprs: Nprs.nullable(),
    backNprs: Nprs.nullable(),
    furthest: Furthest.nullish(),
    nightPain: NightPain.nullish(),
  })
  .refine((log) => log.legNprs !== null || log.backNprs !== null, {
    path: ['legNprs'],
    message: 'Choose a number for your leg, your back or both.',
  });
export type PainLogInput = z.infer<typeof PainLogInput>;

const within = ({ least, most, whole, few, many }: Bounds) => z.int(whole).min(least, few).max(most, many);

export const WalkLogInput = z
  .strictObject({
    ...logEnvelope,
    /** Minutes walked, breaks left out; of all walks of the entry together. */
    minutes: within(walkBounds.minutes),
    /** Walks this entry sums up; one when absent. */
    bouts: within(walkBounds.bouts).nullish(),
    /** Seated breaks taken. */
    breaks: within(walkBounds.breaks).nullish(),
    surface: Surface.nullish(),
    /** Leg pain before, at its worst on the way, when the walk ended, and on the next morning. */
    painBefore: Nprs.nullish(),
    painPeak: Nprs.nullish(),
    painEnd: Nprs.nullish(),
    painNextMorning: Nprs.nullish(),
    /** A test walk, ended on purpose at the pain that limits. */
    test: z.boolean().nullish(),
    /** Minutes walked until leg pain began, and whether sitting or bending forward eased it. */
    minutesToPain: z.int('Enter whole minutes.').min(0).nullish(),
    easedBySitting: z.boolean().nullish(),
  })
  .refine((log) => (log.minutesToPain ?? 0) <= log.minutes, {
    path: ['minutesToPain'],
    message: 'This is longer than the walk was.',
  });
export type WalkLogInput = z.infer<typeof WalkLogInput>;

export const SafetyCheckInput = z
  .strictObject({ ...logEnvelope, nothingNew: z.boolean(), answers: SafetyAnswers })
  .refine((log) => log.nothingNew || Object.keys(log.answers).length > 0, {
    path: ['answers'],
    message: 'Answer at least one question.',
  })
  .refine((log) => !log.nothingNew || Object.keys(log.answers).length === 0, {
    path: ['answers'],
    message: 'Choose “Nothing new” or answer the questions.',
  });
export type SafetyCheckInput = z.infer<typeof SafetyCheckInput>;

export const SelfCareKind = z.enum(['stretch', 'heat', 'cold', 'medicine']);
export type SelfCareKind = z.infer<typeof SelfCareKind>;

export const Relief = z.enum(['none', 'little', 'much']);
export type Relief = z.infer<typeof Relief>;

export const SelfCareInput = z.strictObject({
  ...logEnvelope,
  kind: SelfCareKind,
  /** The stretch, or the medicine in the patient's words. */
  what: z.string().trim().max(120, 'Keep it under 120 letters.').default(''),
  relief: Relief.nullish(),
  /** With `amends`: the entry was a mistake. */
  undone: z.boolean().default(false),
});
export type SelfCareInput = z.infer<typeof SelfCareInput>;
