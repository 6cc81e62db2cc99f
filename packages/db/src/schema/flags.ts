import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { type RaisedFlag, FlagEnding, FlagStatus, RuleId, Urgency } from '@cairn/vocabulary';
import { episodeColumns, episodes } from './episodes.ts';
import { staff } from './staff.ts';
import { patientSelf, staffOfClinic } from './tenancy.ts';
import { valueSet } from './valueSet.ts';

/**
 * A flag raised by a rule (FHIR DetectedIssue), with the versions and the evidence it was raised on. Of a rule one is open
 * an episode; when it fires anew later that is another row, which says what it reopens.
 */
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
    /** The flag of the same rule before this one, null for the first. */
    reopensId: uuid(),
    acknowledgedBy: uuid(),
    acknowledgedAt: timestamp({ withTimezone: true }),
    acknowledgedReason: text(),
    /** Put off once, until `snoozedUntil` at most. */
    snoozedBy: uuid(),
    snoozedAt: timestamp({ withTimezone: true }),
    snoozedUntil: timestamp({ withTimezone: true }),
    snoozedReason: text(),
    /** When the clock found it past due and told the clinic's leads. */
    escalatedAt: timestamp({ withTimezone: true }),
    /** Null when the flag went on in a newer one. */
    resolvedBy: uuid(),
    resolvedAt: timestamp({ withTimezone: true }),
    outcome: valueSet(FlagEnding),
    resolvedReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    foreignKey({ columns: [t.clinicId, t.reopensId], foreignColumns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.acknowledgedBy], foreignColumns: [staff.clinicId, staff.id] }),
    foreignKey({ columns: [t.clinicId, t.snoozedBy], foreignColumns: [staff.clinicId, staff.id] }),
    foreignKey({ columns: [t.clinicId, t.resolvedBy], foreignColumns: [staff.clinicId, staff.id] }),
    index().on(t.clinicId, t.episodeId, t.raisedAt),
    index('flags_open')
      .on(t.clinicId, t.raisedAt)
      .where(sql`status <> 'resolved'`),
    index('flags_due')
      .on(t.clinicId, t.dueAt)
      .where(sql`status <> 'resolved' and escalated_at is null`),
    index('flags_record').on(t.clinicId, t.rule, t.raisedAt),
    uniqueIndex('flags_one_open')
      .on(t.clinicId, t.episodeId, t.rule)
      .where(sql`status <> 'resolved'`),
    check(
      'flags_resolved',
      sql`(${t.status} = 'resolved') = (${t.resolvedAt} is not null and ${t.outcome} is not null)`,
    ),
    check('flags_snoozed', sql`${t.status} <> 'snoozed' or ${t.snoozedUntil} is not null`),
    check(
      'flags_snoozed_in_time',
      sql`${t.snoozedUntil} is null or ${t.dueAt} is null or ${t.snoozedUntil} <= ${t.dueAt}`,
    ),
    check('flags_never_snoozed', sql`${t.snoozedAt} is null or ${t.rule} not in ('RF-E', 'RF-S')`),
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
