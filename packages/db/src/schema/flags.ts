import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { type RaisedFlag, FlagOutcome, FlagStatus, RuleId, Urgency } from '@cairn/vocabulary';
import { episodeColumns, episodes } from './episodes.ts';
import { staff } from './staff.ts';
import { patientSelf, staffOfClinic } from './tenancy.ts';
import { valueSet } from './valueSet.ts';

/** A flag raised by a rule (FHIR DetectedIssue), with the versions and the evidence it was raised on. */
export const flags = pgTable(
  'flags',
  {
    ...episodeColumns,
    id: uuid().notNull(),
    rule: valueSet(RuleId).notNull(),
    ruleVersion: integer().notNull(),
    policyVersion: integer().notNull(),
    raisedOn: date().notNull(),
    raisedAt: timestamp({ withTimezone: true }).notNull(),
    urgency: valueSet(Urgency).notNull(),
    /** Null when it waits for the next review. */
    dueAt: timestamp({ withTimezone: true }),
    evidence: jsonb().$type<RaisedFlag['evidence']>().notNull(),
    status: valueSet(FlagStatus).notNull(),
    acknowledgedBy: uuid(),
    acknowledgedAt: timestamp({ withTimezone: true }),
    resolvedBy: uuid(),
    resolvedAt: timestamp({ withTimezone: true }),
    outcome: valueSet(FlagOutcome),
    reason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    foreignKey({ columns: [t.clinicId, t.acknowledgedBy], foreignColumns: [staff.clinicId, staff.id] }),
    foreignKey({ columns: [t.clinicId, t.resolvedBy], foreignColumns: [staff.clinicId, staff.id] }),
    index().on(t.clinicId, t.episodeId, t.raisedAt),
    index('flags_open').on(t.clinicId, t.raisedAt).where(sql`status <> 'resolved'`),
    check('flags_resolved', sql`(${t.status} = 'resolved') = (${t.resolvedAt} is not null and ${t.outcome} is not null)`),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.patientId),
  ],
);

/** That someone at the clinic looked at every log received up to `seenAt`. */
export const sightings = pgTable(
  'sightings',
  {
    ...episodeColumns,
    id: uuid().notNull(),
    staffId: uuid().notNull(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    foreignKey({ columns: [t.clinicId, t.staffId], foreignColumns: [staff.clinicId, staff.id] }),
    index().on(t.clinicId, t.episodeId, t.seenAt),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.patientId, 'select'),
  ],
);
