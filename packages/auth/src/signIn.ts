import { type SQL, and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { type Database, type Transaction, atFrontDoor, signInLinks, users } from '@cairn/db';
import { Email, newId } from '@cairn/vocabulary';
import { passwordMatches } from './password.ts';
import { type App, kindOf, openSession } from './session.ts';
import { hashToken, newToken } from './token.ts';

const LOCK_AFTER = 10;
const LOCK_MINUTES = 15;
const LINK_MINUTES = 30;
const LINK_PAUSE_SECONDS = 60;

type SignedIn = { userId: string; token: string; expiresAt: Date };

/**
 * Signs in with e-mail and password. The tenth try without the right one locks the account for 15 minutes.
 * Null says nothing of which part was wrong, nor that the account is locked.
 */
export async function signInWithPassword(
  db: Database,
  app: App,
  email: string,
  password: string,
  now: Date,
): Promise<SignedIn | null> {
  const address = Email.safeParse(email);
  const candidates = address.success ? await findAccounts(db, app, address.data) : [];
  if (candidates.length === 0) await passwordMatches(null, password);
  for (const user of candidates) {
    const own = and(eq(users.clinicId, user.clinicId), eq(users.id, user.id), isNull(users.disabledAt));
    const claimed = await claimTry(db, own, now);
    // A locked account is hashed as well: it must not answer faster.
    const matches = await passwordMatches(user.passwordHash, password);
    if (claimed && matches)
      return atFrontDoor(db, async (tx) => {
        const [account] = await tx
          .update(users)
          .set({ failedSignIns: 0, lockedUntil: null })
          .where(own)
          .returning({ id: users.id });
        // None when the access was ended while the password was looked at.
        return account ? { userId: user.id, ...(await openSession(tx, app, user, now)) } : null;
      });
  }
  return null;
}

const findAccounts = (db: Database, app: App, email: Email) =>
  atFrontDoor(db, (tx) =>
    tx
      .select({ clinicId: users.clinicId, id: users.id, passwordHash: users.passwordHash })
      .from(users)
      .where(and(eq(users.email, email), eq(users.kind, kindOf(app)), isNull(users.disabledAt)))
      .limit(5),
  );

/**
 * Counts a try before it is looked at, so that tries at the same moment cannot outrun the count; false when locked.
 * The tenth locks; the right password then takes the lock off again.
 */
const claimTry = (db: Database, own: SQL | undefined, now: Date): Promise<boolean> =>
  atFrontDoor(db, async (tx) => {
    const claimed = await tx
      .update(users)
      .set({
        failedSignIns: sql`(${users.failedSignIns} + 1) % ${LOCK_AFTER}`,
        lockedUntil: sql`case when ${users.failedSignIns} + 1 >= ${LOCK_AFTER}
          then ${now.toISOString()}::timestamptz + make_interval(mins => ${LOCK_MINUTES}) else ${users.lockedUntil} end`,
      })
      .where(and(own, or(isNull(users.lockedUntil), lte(users.lockedUntil, now))))
      .returning({ id: users.id });
    return claimed.length > 0;
  });

/** A link that signs this user in once, within 30 minutes. */
export async function makeSignInLink(tx: Transaction, user: { clinicId: string; id: string }, now: Date) {
  const token = newToken();
  await tx.insert(signInLinks).values({
    clinicId: user.clinicId,
    id: newId(),
    userId: user.id,
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt: new Date(now.getTime() + LINK_MINUTES * 60_000),
  });
  return token;
}

/** Makes a link for each account of this address, at most one a minute; the caller mails them. Unknown: none. */
export const makeSignInLinks = (db: Database, app: App, email: string, now: Date) =>
  atFrontDoor(db, async (tx) => {
    const pause = new Date(now.getTime() - LINK_PAUSE_SECONDS * 1000).toISOString();
    const due = await tx
      .update(users)
      .set({ linkSentAt: now })
      .where(
        and(
          eq(users.email, email.trim().toLowerCase()),
          eq(users.kind, kindOf(app)),
          isNull(users.disabledAt),
          sql`(${users.linkSentAt} is null or ${users.linkSentAt} < ${pause}::timestamptz)`,
        ),
      )
      .returning({ clinicId: users.clinicId, id: users.id, email: users.email });
    const links = [];
    for (const user of due) links.push({ user, token: await makeSignInLink(tx, user, now) });
    return links.map(({ user, token }) => ({ email: user.email, clinicId: user.clinicId, token }));
  });

/** Signs in with a mailed link, once, within 30 minutes; null when it is used, old or unknown. */
export const signInWithLink = (db: Database, app: App, token: string, now: Date): Promise<SignedIn | null> =>
  atFrontDoor(db, async (tx) => {
    const [link] = await tx
      .update(signInLinks)
      .set({ usedAt: now })
      .where(
        and(eq(signInLinks.tokenHash, hashToken(token)), isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, now)),
      )
      .returning();
    if (!link) return null;
    const [user] = await tx
      .select({ kind: users.kind, disabledAt: users.disabledAt })
      .from(users)
      .where(and(eq(users.clinicId, link.clinicId), eq(users.id, link.userId)));
    if (!user || user.kind !== kindOf(app) || user.disabledAt) return null;
    return { userId: link.userId, ...(await openSession(tx, app, { clinicId: link.clinicId, id: link.userId }, now)) };
  });
