import { foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { StaffRole } from '@cairn/vocabulary';
import { clinics } from './clinics.ts';
import { frontDoor, patientReadsClinic, staffOfClinic } from './tenancy.ts';
import { users } from './users.ts';
import { valueSet } from './valueSet.ts';

/** Someone who works at a clinic (FHIR Practitioner and PractitionerRole). */
export const staff = pgTable(
  'staff',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    userId: uuid().notNull(),
    name: text().notNull(),
    credentials: text().notNull().default(''),
    role: valueSet(StaffRole).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.userId], foreignColumns: [users.clinicId, users.id] }),
    index().on(t.clinicId, t.userId),
    staffOfClinic(t.clinicId),
    patientReadsClinic(t.clinicId),
    frontDoor(),
  ],
);

/** FHIR CareTeam: therapists see the patients of the teams they are on. */
export const careTeams = pgTable(
  'care_teams',
  { clinicId: uuid().notNull(), id: uuid().notNull(), name: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.clinicId] }),
    staffOfClinic(t.clinicId),
    frontDoor(),
  ],
);

export const careTeamMembers = pgTable(
  'care_team_members',
  { clinicId: uuid().notNull(), careTeamId: uuid().notNull(), staffId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.careTeamId, t.staffId] }),
    foreignKey({ columns: [t.clinicId, t.careTeamId], foreignColumns: [careTeams.clinicId, careTeams.id] }),
    foreignKey({ columns: [t.clinicId, t.staffId], foreignColumns: [staff.clinicId, staff.id] }),
    staffOfClinic(t.clinicId),
    frontDoor(),
  ],
);
