import { foreignKey, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { clinics } from './clinics.ts';
import { frontDoor, patientSelf, staffOfClinic } from './tenancy.ts';

/** Who did what to whose record, and when (FHIR AuditEvent); written in the transaction of the deed. */
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
    index().on(t.clinicId, t.at),
    index().on(t.clinicId, t.patientId, t.at),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.patientId),
    frontDoor(),
  ],
);
