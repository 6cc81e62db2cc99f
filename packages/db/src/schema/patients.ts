import { date, foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { staff } from './staff.ts';
import { frontDoor, patientSelf, staffOfClinic } from './tenancy.ts';
import { users } from './users.ts';

/** A person in care (FHIR Patient). `userId` is null until the invitation is accepted. */
export const patients = pgTable(
  'patients',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    userId: uuid(),
    givenName: text().notNull(),
    familyName: text().notNull(),
    birthOn: date().notNull(),
    email: text().notNull(),
    phone: text().notNull().default(''),
    timeZone: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.userId], foreignColumns: [users.clinicId, users.id] }),
    index().on(t.clinicId, t.userId),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.id),
    frontDoor(),
  ],
);

/** Consent to remote monitoring, with the words that were agreed to (FHIR Consent). */
export const consents = pgTable(
  'consents',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    version: text().notNull(),
    words: text().notNull(),
    givenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.patientId),
    frontDoor(),
  ],
);

/** An invitation by mail; the newest one of a patient is the one that counts. */
export const invitations = pgTable(
  'invitations',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    patientId: uuid().notNull(),
    tokenHash: text().notNull().unique(),
    invitedBy: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    acceptedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.invitedBy], foreignColumns: [staff.clinicId, staff.id] }),
    index().on(t.clinicId, t.patientId),
    staffOfClinic(t.clinicId),
    frontDoor(),
  ],
);
