import { and, eq, isNull } from 'drizzle-orm';
import { type Database, users, withActor } from '@cairn/db';
import type { Mailer } from '../mail/mailer.ts';
import type { Payloads } from './jobs.ts';

/**
 * Mails one letter to the address its reader has now; nobody whose sign-in was taken away gets it.
 * @throws when it could not be handed over
 */
export async function deliver(
  db: Database,
  { clinicId, userId, subject, text }: Payloads['mail'],
  mailer: Mailer,
): Promise<void> {
  const [reader] = await withActor(db, { kind: 'system', clinicId }, (tx) =>
    tx
      .select({ email: users.email })
      .from(users)
      .where(and(eq(users.clinicId, clinicId), eq(users.id, userId), isNull(users.disabledAt))),
  );
  if (reader) await mailer({ to: reader.email, subject, text });
}
