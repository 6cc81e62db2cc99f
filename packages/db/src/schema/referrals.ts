import { sql } from 'drizzle-orm';
import { date, foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ReferralStatus, ReferralUrgency } from '@cairn/vocabulary';
import { episodeColumns, episodes } from './episodes.ts';
import { flags } from './flags.ts';
import { staff } from './staff.ts';
import { patientSelf, staffOfClinic } from './tenancy.ts';
import { valueSet } from './valueSet.ts';

/** A referral (FHIR ServiceRequest and Task); the letter is kept as it was signed. */
export const referrals = pgTable(
  'referrals',
  {
    ...episodeColumns,
    id: uuid().notNull(),
    reason: text().notNull(),
    addresseeName: text().notNull(),
    addresseeOrganisation: text().notNull(),
    urgency: valueSet(ReferralUrgency).notNull(),
    dueOn: date().notNull(),
    letter: text().notNull(),
    status: valueSet(ReferralStatus).notNull(),
    signedBy: uuid().notNull(),
    signedAt: timestamp({ withTimezone: true }).notNull(),
    changedAt: timestamp({ withTimezone: true }).notNull(),
    outcome: text(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    foreignKey({ columns: [t.clinicId, t.signedBy], foreignColumns: [staff.clinicId, staff.id] }),
    index().on(t.clinicId, t.episodeId),
    index().on(t.clinicId, t.status, t.dueOn),
    index('referrals_open')
      .on(t.clinicId, t.dueOn, t.id)
      .where(sql`status <> 'closed'`),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.patientId, 'select'),
  ],
);

/** The flags a referral was made for. */
export const referralFlags = pgTable(
  'referral_flags',
  { clinicId: uuid().notNull(), referralId: uuid().notNull(), flagId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.referralId, t.flagId] }),
    foreignKey({ columns: [t.clinicId, t.referralId], foreignColumns: [referrals.clinicId, referrals.id] }),
    foreignKey({ columns: [t.clinicId, t.flagId], foreignColumns: [flags.clinicId, flags.id] }),
    staffOfClinic(t.clinicId),
  ],
);
