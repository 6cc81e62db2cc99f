import {
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Reflexes, Sensation, Strength } from '@cairn/vocabulary';
import { episodeColumns, episodes } from './episodes.ts';
import { staff } from './staff.ts';
import { staffOfClinic } from './tenancy.ts';

/** Findings of a physical examination. A finding that was not examined is null or absent, never normal. */
export const examinations = pgTable(
  'examinations',
  {
    ...episodeColumns,
    id: uuid().notNull(),
    examinedOn: date().notNull(),
    /** Straight-leg raise at which the leg pain comes, degrees 0–90. */
    slrLeftDegrees: smallint(),
    slrRightDegrees: smallint(),
    strength: jsonb().$type<Strength>().notNull(),
    reflexes: jsonb().$type<Reflexes>().notNull(),
    sensation: jsonb().$type<Sensation>().notNull(),
    note: text().notNull(),
    recordedBy: uuid().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    foreignKey({ columns: [t.clinicId, t.recordedBy], foreignColumns: [staff.clinicId, staff.id] }),
    index().on(t.clinicId, t.episodeId, t.examinedOn),
    staffOfClinic(t.clinicId),
  ],
);
