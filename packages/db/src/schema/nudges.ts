import {
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { NudgeStatus } from '@cairn/vocabulary';
import { episodeColumns, episodes } from './episodes.ts';
import { patientSelf, staffOfClinic } from './tenancy.ts';
import { valueSet } from './valueSet.ts';

/** A reminder to a patient who fell silent, one a silence, and how its delivery went (FHIR Communication). */
export const nudges = pgTable(
  'nudges',
  {
    ...episodeColumns,
    id: uuid().notNull(),
    /** The last log before the silence, null when nothing was ever logged. */
    lastLogOn: date(),
    silentDays: smallint().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** Not before this instant: quiet hours are over where the patient lives. */
    notBefore: timestamp({ withTimezone: true }).notNull(),
    status: valueSet(NudgeStatus).notNull(),
    attempts: smallint().notNull().default(0),
    sentAt: timestamp({ withTimezone: true }),
    failure: text(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique('nudges_one_a_silence').on(t.clinicId, t.episodeId, t.lastLogOn).nullsNotDistinct(),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    index().on(t.clinicId, t.status, t.notBefore),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.patientId, 'select'),
  ],
);
