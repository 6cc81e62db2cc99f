import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { type PlannedStretch, Surface } from '@cairn/vocabulary';
import { episodeColumns, episodes } from './episodes.ts';
import { staff } from './staff.ts';
import { patientSelf, staffOfClinic } from './tenancy.ts';
import { valueSet } from './valueSet.ts';

/** Plan of care (FHIR CarePlan and Goal): revisions are never changed; each holds from `effectiveOn` until the next. */
export const planRevisions = pgTable(
  'plan_revisions',
  {
    ...episodeColumns,
    id: uuid().notNull(),
    revision: smallint().notNull(),
    effectiveOn: date().notNull(),
    minutesPerBout: smallint().notNull(),
    boutsPerDay: smallint().notNull(),
    /** ISO weekdays to walk on, 1 Monday … 7 Sunday. */
    weekdays: smallint().array().notNull(),
    breakMinutes: smallint().notNull(),
    surface: valueSet(Surface).notNull(),
    stopAtNprs: smallint().notNull(),
    stretches: jsonb().$type<PlannedStretch[]>().notNull(),
    technique: text().array().notNull(),
    avoid: text().array().notNull(),
    /** Why, in words the patient reads. */
    reason: text().notNull(),
    signedBy: uuid().notNull(),
    signedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique().on(t.clinicId, t.episodeId, t.revision),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    foreignKey({ columns: [t.clinicId, t.signedBy], foreignColumns: [staff.clinicId, staff.id] }),
    check('plan_revisions_bounds', sql`${t.minutesPerBout} between 1 and 120 and ${t.boutsPerDay} between 1 and 6`),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.patientId, 'select'),
  ],
);
