import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { type DoseProposal, DoseKind, DoseProposalStatus } from '@cairn/vocabulary';
import { episodeColumns, episodes } from './episodes.ts';
import { planRevisions } from './plans.ts';
import { staff } from './staff.ts';
import { staffOfClinic } from './tenancy.ts';
import { valueSet } from './valueSet.ts';

/** A walking dose the rules propose at the end of the day `on`, and what a therapist made of it; it changes no plan. */
export const doseProposals = pgTable(
  'dose_proposals',
  {
    ...episodeColumns,
    id: uuid().notNull(),
    on: date().notNull(),
    kind: valueSet(DoseKind).notNull(),
    policyVersion: integer().notNull(),
    proposal: jsonb().$type<DoseProposal>().notNull(),
    /** Revision of the plan it was made under, 0 for none. */
    followsRevision: smallint().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    status: valueSet(DoseProposalStatus).notNull(),
    decidedBy: uuid(),
    decidedAt: timestamp({ withTimezone: true }),
    decidedReason: text(),
    /** The plan that was signed from it. */
    planId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique().on(t.clinicId, t.episodeId, t.on),
    uniqueIndex('dose_proposals_one_open')
      .on(t.clinicId, t.episodeId)
      .where(sql`status = 'open'`),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    foreignKey({ columns: [t.clinicId, t.decidedBy], foreignColumns: [staff.clinicId, staff.id] }),
    foreignKey({ columns: [t.clinicId, t.planId], foreignColumns: [planRevisions.clinicId, planRevisions.id] }),
    check('dose_proposals_signed', sql`(${t.status} in ('accepted', 'adjusted')) = (${t.planId} is not null)`),
    staffOfClinic(t.clinicId),
  ],
);
