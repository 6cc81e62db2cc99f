import {
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { type History, type SafetyAnswers, Side } from '@cairn/vocabulary';
import { patients } from './patients.ts';
import { careTeams, staff } from './staff.ts';
import { frontDoor, patientSelf, staffOfClinic } from './tenancy.ts';
import { valueSet } from './valueSet.ts';

/**
 * One course of care (FHIR EpisodeOfCare). `startedOn` is day 1, patient-local, set by the intake;
 * null while the invitation waits.
 */
export const episodes = pgTable(
  'episodes',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    careTeamId: uuid().notNull(),
    therapistId: uuid().notNull(),
    startedOn: date(),
    endedOn: date(),
    onsetOn: date(),
    side: valueSet(Side),
    goal: text().notNull().default(''),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique().on(t.clinicId, t.patientId, t.id),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.careTeamId], foreignColumns: [careTeams.clinicId, careTeams.id] }),
    foreignKey({ columns: [t.clinicId, t.therapistId], foreignColumns: [staff.clinicId, staff.id] }),
    index().on(t.clinicId, t.careTeamId),
    check('episodes_order', sql`${t.endedOn} is null or ${t.endedOn} >= ${t.startedOn}`),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.patientId),
    frontDoor(),
  ],
);

/** Columns by which a row of a patient points at its episode, and the key that keeps both in one clinic. */
export const episodeColumns = { clinicId: uuid().notNull(), patientId: uuid().notNull(), episodeId: uuid().notNull() };

/** What the patient answered before day 1's first log: history and the safety questions. */
export const intakes = pgTable(
  'intakes',
  {
    ...episodeColumns,
    id: uuid().notNull(),
    on: date().notNull(),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
    zone: text().notNull(),
    history: jsonb().$type<History>().notNull(),
    answers: jsonb().$type<SafetyAnswers>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique().on(t.clinicId, t.episodeId),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.patientId),
  ],
);
