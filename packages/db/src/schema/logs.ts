import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  customType,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  Furthest,
  Instrument,
  NightPain,
  type PromAnswers,
  Relief,
  type SafetyAnswers,
  SelfCareKind,
  Surface,
} from '@cairn/vocabulary';
import { episodeColumns, episodes } from './episodes.ts';
import { questionnaires } from './questionnaires.ts';
import { staff } from './staff.ts';
import { patientSelf, staffOfClinic } from './tenancy.ts';
import { valueSet } from './valueSet.ts';

/** Bytes, in code a string of as many characters. */
const digest = customType<{ data: string; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (characters) => Buffer.from(characters, 'latin1'),
  fromDriver: (bytes) => Buffer.from(bytes).toString('latin1'),
});

/**
 * Logs are append-only. `on` is the patient-local day a log is about, `writtenAt` and `zone` the instant and place it was
 * written, `receivedAt` the instant it reached us. A correction is a new row whose `amends` names the first version.
 * The key holds the patient, so that another owner's id can neither collide nor be found out.
 */
const logColumns = {
  ...episodeColumns,
  id: uuid().notNull(),
  on: date().notNull(),
  writtenAt: timestamp({ withTimezone: true }).notNull(),
  zone: text().notNull(),
  receivedAt: timestamp({ withTimezone: true }).notNull(),
  amends: uuid(),
  /** Half the SHA-256 of the content as sent: the same id again is a success when it is equal, a conflict when not. */
  contentHash: digest().notNull(),
};

type LogKeys = Record<'clinicId' | 'patientId' | 'episodeId' | 'id' | 'on' | 'amends', AnyPgColumn>;

const logKeys = (t: LogKeys) => [
  primaryKey({ columns: [t.clinicId, t.patientId, t.id] as [AnyPgColumn, AnyPgColumn, AnyPgColumn] }),
  foreignKey({
    columns: [t.clinicId, t.patientId, t.episodeId],
    foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
  }),
  foreignKey({ columns: [t.clinicId, t.patientId, t.amends], foreignColumns: [t.clinicId, t.patientId, t.id] }),
  index().on(t.clinicId, t.episodeId, t.on),
  staffOfClinic(t.clinicId),
  patientSelf(t.clinicId, t.patientId),
];

/** A column of the numeric pain rating scale, 0–10. */
const nprsCheck = (name: string, column: AnyPgColumn) => check(name, sql`${column} between 0 and 10`);

export const painLogs = pgTable(
  'pain_logs',
  {
    ...logColumns,
    legNprs: smallint(),
    backNprs: smallint(),
    furthest: valueSet(Furthest),
    nightPain: valueSet(NightPain),
  },
  (t) => [...logKeys(t), nprsCheck('pain_logs_leg', t.legNprs), nprsCheck('pain_logs_back', t.backNprs)],
);

export const walkLogs = pgTable(
  'walk_logs',
  {
    ...logColumns,
    minutes: smallint().notNull(),
    breaks: smallint(),
    surface: valueSet(Surface),
    painBefore: smallint(),
    painPeak: smallint(),
    painNextMorning: smallint(),
    /** Leg pain when the walk ended. */
    painEnd: smallint(),
    /** Walks this entry sums up; one when null. */
    bouts: smallint(),
    /** A test walk, ended on purpose at the pain that limits. */
    test: boolean(),
    /** Minutes until leg pain began, and whether sitting or bending eased it. */
    minutesToPain: smallint(),
    easedBySitting: boolean(),
  },
  (t) => [
    ...logKeys(t),
    check('walk_logs_minutes', sql`${t.minutes} between 0 and 600`),
    nprsCheck('walk_logs_before', t.painBefore),
    nprsCheck('walk_logs_peak', t.painPeak),
    nprsCheck('walk_logs_morning', t.painNextMorning),
    nprsCheck('walk_logs_end', t.painEnd),
    check('walk_logs_bouts', sql`${t.bouts} between 1 and 24`),
    check('walk_logs_to_pain', sql`${t.minutesToPain} between 0 and ${t.minutes}`),
  ],
);

export const safetyChecks = pgTable(
  'safety_checks',
  { ...logColumns, nothingNew: boolean().notNull(), answers: jsonb().$type<SafetyAnswers>().notNull() },
  logKeys,
);

/** Stretches, heat, cold and medicine used, and whether it helped. */
export const selfCareLogs = pgTable(
  'self_care_logs',
  {
    ...logColumns,
    kind: valueSet(SelfCareKind).notNull(),
    what: text().notNull().default(''),
    relief: valueSet(Relief),
    undone: boolean().notNull().default(false),
  },
  logKeys,
);

/**
 * An answered questionnaire (FHIR QuestionnaireResponse), or a score that a therapist entered by hand. `score` is null
 * while answers wait to be scored by hand; the score then comes as an amendment.
 */
export const promResponses = pgTable(
  'prom_responses',
  {
    ...logColumns,
    /** Null for a loaded questionnaire whose scoring Cairn does not know. */
    instrument: valueSet(Instrument),
    questionnaireId: uuid(),
    score: real(),
    answers: jsonb().$type<PromAnswers>(),
    /** The member of staff who entered it, null when the patient did. */
    enteredBy: uuid(),
  },
  (t) => [
    ...logKeys(t),
    foreignKey({
      columns: [t.clinicId, t.questionnaireId],
      foreignColumns: [questionnaires.clinicId, questionnaires.id],
    }),
    foreignKey({ columns: [t.clinicId, t.enteredBy], foreignColumns: [staff.clinicId, staff.id] }),
    check('prom_responses_named', sql`${t.instrument} is not null or ${t.questionnaireId} is not null`),
    check('prom_responses_say', sql`${t.score} is not null or ${t.answers} is not null`),
  ],
);
