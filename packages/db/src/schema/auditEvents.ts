import { foreignKey, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { clinics } from './clinics.ts';
import { frontDoor, patientSelf, staffOfClinic } from './tenancy.ts';

/**
 * Who did what to whose record, and when (FHIR AuditEvent); written in the transaction of the deed. Its ids are in the
 * order of time; no screen asks by patient, and every index would be written with every log.
 */
export const auditEvents = pgTable(
  'audit_events',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    actorKind: text({ enum: ['patient', 'staff', 'system'] }).notNull(),
    /** The user, or null for the clock. */
    userId: uuid(),
    action: text().notNull(),
    patientId: uuid(),
    entityId: uuid(),
    detail: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.clinicId] }),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.patientId),
    frontDoor(),
  ],
);
