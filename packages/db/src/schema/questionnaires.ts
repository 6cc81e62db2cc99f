import { sql } from 'drizzle-orm';
import {
  foreignKey,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { type FhirQuestionnaire, Instrument } from '@cairn/vocabulary';
import { clinics } from './clinics.ts';
import { staff } from './staff.ts';
import { patientReadsClinic, staffOfClinic } from './tenancy.ts';
import { valueSet } from './valueSet.ts';

/**
 * A questionnaire the clinic may use and loaded (FHIR Questionnaire), as it came. Its items never change: a newer
 * version is another row, and the older one is retired, so that answers stay readable.
 */
export const questionnaires = pgTable(
  'questionnaires',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    /** Canonical address, or id: versions of one questionnaire share it. */
    key: text().notNull(),
    version: text().notNull(),
    title: text().notNull(),
    /** The instrument whose scoring and cadence are known, null for others: scored by hand. */
    instrument: valueSet(Instrument),
    /** Weeks of monitoring in which patients are asked, 0 the first; empty: never by itself. */
    weeks: smallint().array().notNull(),
    resource: jsonb().$type<FhirQuestionnaire>().notNull(),
    loadedBy: uuid().notNull(),
    loadedAt: timestamp({ withTimezone: true }).notNull(),
    retiredAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique().on(t.clinicId, t.key, t.version),
    uniqueIndex('questionnaires_one_active')
      .on(t.clinicId, t.key)
      .where(sql`retired_at is null`),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.clinicId] }),
    foreignKey({ columns: [t.clinicId, t.loadedBy], foreignColumns: [staff.clinicId, staff.id] }),
    staffOfClinic(t.clinicId),
    patientReadsClinic(t.clinicId),
  ],
);
