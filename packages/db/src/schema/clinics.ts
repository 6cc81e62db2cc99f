import { date, foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Policy } from '@cairn/vocabulary';
import { frontDoor, patientReadsClinic, staffOfClinic } from './tenancy.ts';

/** A clinic (FHIR Organization): the tenant. */
export const clinics = pgTable(
  'clinics',
  {
    clinicId: uuid().primaryKey(),
    name: text().notNull(),
    address: text().notNull(),
    phone: text().notNull(),
    timeZone: text().notNull(),
    emergencyNumber: text().notNull().default('911'),
    emergencyDepartment: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [staffOfClinic(t.clinicId), patientReadsClinic(t.clinicId), frontDoor()],
);

/** A clinic's progress policy; a version is never changed, only followed by another. */
export const policies = pgTable(
  'policies',
  {
    clinicId: uuid().notNull(),
    version: integer().notNull(),
    document: jsonb().$type<Policy>().notNull(),
    effectiveOn: date().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.version] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.clinicId] }),
    staffOfClinic(t.clinicId),
    patientReadsClinic(t.clinicId),
    frontDoor(),
  ],
);
