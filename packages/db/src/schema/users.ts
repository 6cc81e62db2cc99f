import { foreignKey, index, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { clinics } from './clinics.ts';
import { frontDoor, staffOfClinic } from './tenancy.ts';

/** A sign-in of one clinic. The same address may stand in several clinics; e-mail is stored in lower case. */
export const users = pgTable(
  'users',
  {
    clinicId: uuid().notNull(),
    id: uuid().notNull(),
    kind: text({ enum: ['patient', 'staff'] }).notNull(),
    email: text().notNull(),
    passwordHash: text(),
    failedSignIns: integer().notNull().default(0),
    lockedUntil: timestamp({ withTimezone: true }),
    linkSentAt: timestamp({ withTimezone: true }),
    disabledAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.clinicId] }),
    unique().on(t.clinicId, t.kind, t.email),
    index().on(t.email, t.kind),
    staffOfClinic(t.clinicId),
    frontDoor(),
  ],
);

/** Made anew for each table: a shared column would name its constraint after the first. */
const tokenColumns = () => ({
  clinicId: uuid().notNull(),
  id: uuid().notNull(),
  userId: uuid().notNull(),
  /** SHA-256 of the token, hex: a copy of the database signs nobody in. */
  tokenHash: text().notNull().unique(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
});

/** A signed-in browser; deleting the row signs it out at once. */
export const sessions = pgTable('sessions', tokenColumns(), (t) => [
  primaryKey({ columns: [t.clinicId, t.id] }),
  foreignKey({ columns: [t.clinicId, t.userId], foreignColumns: [users.clinicId, users.id] }),
  index().on(t.clinicId, t.userId),
  staffOfClinic(t.clinicId),
  frontDoor(),
]);

/** A magic link: signs in once. */
export const signInLinks = pgTable(
  'sign_in_links',
  { ...tokenColumns(), usedAt: timestamp({ withTimezone: true }) },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId, t.userId], foreignColumns: [users.clinicId, users.id] }),
    staffOfClinic(t.clinicId),
    frontDoor(),
  ],
);
