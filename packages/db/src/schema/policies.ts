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
  uuid,
} from 'drizzle-orm/pg-core';
import {
  type Policy,
  type PolicyDraft,
  type ReplayChange,
  type ReplaySummary,
  ReplayChangeKind,
  ReplayStatus,
} from '@cairn/vocabulary';
import { clinics } from './clinics.ts';
import { episodeColumns, episodes } from './episodes.ts';
import { staff } from './staff.ts';
import { frontDoor, patientReadsClinic, staffOfClinic } from './tenancy.ts';
import { valueSet } from './valueSet.ts';

/** A clinic's progress policy; a version is never changed, only followed by another. */
export const policies = pgTable(
  'policies',
  {
    clinicId: uuid().notNull(),
    version: integer().notNull(),
    document: jsonb().$type<Policy>().notNull(),
    effectiveOn: date().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    /** Who signed it, the replay it was tried in, and why; null and empty for a clinic's first. */
    signedBy: uuid(),
    replayId: uuid(),
    reason: text().notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.version] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.clinicId] }),
    foreignKey({ columns: [t.clinicId, t.signedBy], foreignColumns: [staff.clinicId, staff.id] }),
    foreignKey({ columns: [t.clinicId, t.replayId], foreignColumns: [replays.clinicId, replays.id] }),
    staffOfClinic(t.clinicId),
    patientReadsClinic(t.clinicId),
    frontDoor(),
  ],
);

/**
 * A draft policy run over the clinic's own past, `fromOn` … `toOn`, beside the policy in force. The row is the request:
 * the worker finds it, counts `episodesDone` up, and leaves what it found in `summary` and replay_changes.
 */
export const replays = pgTable(
  'replays',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    requestedBy: uuid().notNull(),
    requestedAt: timestamp({ withTimezone: true }).notNull(),
    draft: jsonb().$type<PolicyDraft>().notNull(),
    /** Version of the policy it is compared with, and that a policy signed from it follows. */
    policyVersion: integer().notNull(),
    fromOn: date().notNull(),
    toOn: date().notNull(),
    status: valueSet(ReplayStatus).notNull(),
    episodesDone: integer().notNull().default(0),
    episodesTotal: integer().notNull().default(0),
    startedAt: timestamp({ withTimezone: true }),
    finishedAt: timestamp({ withTimezone: true }),
    summary: jsonb().$type<ReplaySummary>(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.requestedBy], foreignColumns: [staff.clinicId, staff.id] }),
    index().on(t.clinicId, t.requestedAt),
    index('replays_waiting')
      .on(t.clinicId)
      .where(sql`status in ('queued', 'running')`),
    check('replays_done', sql`(${t.status} = 'done') = (${t.summary} is not null)`),
    staffOfClinic(t.clinicId),
  ],
);

/** Flags that only one of a replay's two policies raises, numbered by kind, oldest first. */
export const replayChanges = pgTable(
  'replay_changes',
  {
    ...episodeColumns,
    replayId: uuid().notNull(),
    kind: valueSet(ReplayChangeKind).notNull(),
    position: integer().notNull(),
    change: jsonb().$type<ReplayChange>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.replayId, t.kind, t.position] }),
    foreignKey({ columns: [t.clinicId, t.replayId], foreignColumns: [replays.clinicId, replays.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    staffOfClinic(t.clinicId),
  ],
);
