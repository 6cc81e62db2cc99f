import type { Database } from '@cairn/db';
import { type App, type Session, extendSession, readSession, sessionSeconds } from './session.ts';
import { sessionTokenIn } from './sessionCookie.ts';

/** A session in use is moved at most twelve times in its length, not with each request. */
const MOVES = 12;

/**
 * Who sent a request with this Cookie header to this app, or null; the one door for pages and the API. The session's row
 * is read anew each time, so that one that was ended, or whose access was, is none from that moment on.
 */
export async function whoAsks(
  db: Database,
  app: App,
  cookies: string | null | undefined,
  now: Date,
): Promise<Session['actor'] | null> {
  const token = sessionTokenIn(app, cookies);
  const session = token ? await readSession(db, app, token, now) : null;
  if (!token || !session) return null;
  const length = sessionSeconds[app] * 1000;
  const left = session.expiresAt.getTime() - now.getTime();
  if (left < length - length / MOVES) await extendSession(db, token, new Date(now.getTime() + length));
  return session.actor;
}
