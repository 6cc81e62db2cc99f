import { eq } from 'drizzle-orm';
import {
  type Actor,
  type Database,
  type Transaction,
  atFrontDoor,
  auditEvents,
  sessionHolder,
  sessions,
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
export async function readSession(db: Database, app: App, token: string, now: Date): Promise<Session | null> {
  const holder = await sessionHolder(db, hashToken(token), kindOf(app), now);
  if (!holder) return null;
  const { clinicId, userId, email, staffId, role, patientId, name } = holder;
  const expiresAt = new Date(holder.expiresAt);
  if (staffId && role) return { actor: { kind: 'staff', clinicId, userId, staffId, role, name }, email, expiresAt };
  if (patientId) return { actor: { kind: 'patient', clinicId, userId, patientId, name }, email, expiresAt };
  return null;
}

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
