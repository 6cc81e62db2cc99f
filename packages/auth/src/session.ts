import { and, eq, gt, isNull } from 'drizzle-orm';
import {
  type Actor,
  type Database,
  type Transaction,
  atFrontDoor,
  auditEvents,
  patients,
  sessions,
  staff,
  users,
} from '@cairn/db';
import { newId } from '@cairn/vocabulary';
import { hashToken, newToken } from './token.ts';

export type App = 'patient' | 'console';

/** Seconds a session lasts without use: a phone is one person's, a clinic's computer is not. */
export const sessionSeconds: Record<App, number> = { patient: 90 * 86_400, console: 12 * 3_600 };

export const kindOf = (app: App) => (app === 'patient' ? 'patient' : 'staff');

/** Signs the user in and returns the token for the cookie; the row is the session, so deleting it ends it. */
export async function openSession(tx: Transaction, app: App, user: { clinicId: string; id: string }, now: Date) {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + sessionSeconds[app] * 1000);
  await tx.insert(sessions).values({
    clinicId: user.clinicId,
    id: newId(),
    userId: user.id,
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt,
  });
  await tx.insert(auditEvents).values({
    clinicId: user.clinicId,
    id: newId(),
    at: now,
    actorKind: kindOf(app),
    userId: user.id,
    action: 'session.open',
    detail: {},
  });
  return { token, expiresAt };
}

export type Session = { actor: Exclude<Actor, { kind: 'system' }>; email: string; expiresAt: Date };

/** Who holds this token in this app, or null: unknown, ended, disabled, or a session of the other app. */
export const readSession = (db: Database, app: App, token: string, now: Date): Promise<Session | null> =>
  atFrontDoor(db, async (tx) => {
    const [row] = await tx
      .select({
        clinicId: sessions.clinicId,
        userId: sessions.userId,
        expiresAt: sessions.expiresAt,
        email: users.email,
        staffId: staff.id,
        role: staff.role,
        staffName: staff.name,
        patientId: patients.id,
        givenName: patients.givenName,
        familyName: patients.familyName,
      })
      .from(sessions)
      .innerJoin(users, and(eq(users.clinicId, sessions.clinicId), eq(users.id, sessions.userId)))
      .leftJoin(staff, and(eq(staff.clinicId, users.clinicId), eq(staff.userId, users.id)))
      .leftJoin(patients, and(eq(patients.clinicId, users.clinicId), eq(patients.userId, users.id)))
      .where(
        and(
          eq(sessions.tokenHash, hashToken(token)),
          gt(sessions.expiresAt, now),
          isNull(users.disabledAt),
          eq(users.kind, kindOf(app)),
        ),
      )
      .limit(1);
    if (!row) return null;
    const { clinicId, userId, email, expiresAt } = row;
    if (row.staffId && row.role && row.staffName)
      return {
        actor: { kind: 'staff', clinicId, userId, staffId: row.staffId, role: row.role, name: row.staffName },
        email,
        expiresAt,
      };
    if (row.patientId)
      return {
        actor: {
          kind: 'patient',
          clinicId,
          userId,
          patientId: row.patientId,
          name: `${row.givenName} ${row.familyName}`,
        },
        email,
        expiresAt,
      };
    return null;
  });

/** Ends one session. */
export const closeSession = (db: Database, token: string): Promise<void> =>
  atFrontDoor(db, async (tx) => {
    await tx.delete(sessions).where(eq(sessions.tokenHash, hashToken(token)));
  });

/** Moves the end of a session that is in use. */
export const extendSession = (db: Database, token: string, expiresAt: Date): Promise<void> =>
  atFrontDoor(db, async (tx) => {
    await tx
      .update(sessions)
      .set({ expiresAt })
      .where(eq(sessions.tokenHash, hashToken(token)));
  });
