import { createHash, randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { newId } from '@cairn/vocabulary';
import type { Database } from '../connect.ts';
import { sessions, users } from '../schema/index.ts';
import { atFrontDoor } from '../withActor.ts';

/** Signs the account of this address in and returns the token for its cookie. @throws when there is no such account */
export const aSession = (db: Database, kind: 'patient' | 'staff', email: string): Promise<string> =>
  atFrontDoor(db, async (tx) => {
    const [user] = await tx
      .select({ clinicId: users.clinicId, id: users.id })
      .from(users)
      .where(and(eq(users.email, email), eq(users.kind, kind)));
    if (!user) throw new Error(`No ${kind} has the address ${email}.`);
    const token = randomBytes(32).toString('base64url');
    const now = new Date();
    await tx.insert(sessions).values({
      clinicId: user.clinicId,
      id: newId(),
      userId: user.id,
      tokenHash: createHash('sha256').update(token).digest('hex'),
      createdAt: now,
      expiresAt: new Date(now.getTime() + 3_600_000),
    });
    return token;
  });
