import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { frontDoor, patientReadsClinic, staffOfClinic } from './tenancy.ts';

/** A clinic (FHIR Organization): the tenant. The number for emergencies is part of its policy. */
export const clinics = pgTable(
  'clinics',
  {
    clinicId: uuid().primaryKey(),
    name: text().notNull(),
    address: text().notNull(),
    phone: text().notNull(),
    timeZone: text().notNull(),
    emergencyDepartment: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [staffOfClinic(t.clinicId), patientReadsClinic(t.clinicId), frontDoor()],
);
