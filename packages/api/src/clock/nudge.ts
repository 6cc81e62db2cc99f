import { and, eq } from 'drizzle-orm';
import {
  type Database,
  type Transaction,
  clinics,
  episodeSummaries,
  episodes,
  nudges,
  patients,
  withActor,
} from '@cairn/db';
import { NUDGE_TRIES } from '@cairn/db/queues';
import { localDateIn } from '@cairn/vocabulary';
import { policyOf } from '../assessment/policyOf.ts';
import { faultWords } from '../errors.ts';
import type { Mail, Mailer } from '../mail/mailer.ts';
import { afterQuietHours } from './afterQuietHours.ts';
import type { Payloads } from './jobs.ts';
import { nudgeMail } from './nudgeMail.ts';

const MOST_LETTERS = 500;

type Id = Payloads['nudge'];
type Change = Partial<typeof nudges.$inferInsert>;

const of = ({ clinicId, nudgeId }: Id) => and(eq(nudges.clinicId, clinicId), eq(nudges.id, nudgeId));

/**
 * Mails one reminder, unless the patient logged since or quiet hours have begun again. The row says how it went and how
 * often it was tried; a worker killed between the mail and the row mails it once more.
 * @throws what the mailer threw, while tries are left: the queue then tries again
 */
export async function nudge(db: Database, now: Date, id: Id, mailer: Mailer): Promise<void> {
  const record = <T>(work: (tx: Transaction) => Promise<T>) =>
    withActor(db, { kind: 'system', clinicId: id.clinicId }, work);
  const change = (values: Change) => record((tx) => tx.update(nudges).set(values).where(of(id)));
  const trying = await record((tx) => beginTry(tx, now, id));
  if (!trying) return;
  try {
    await mailer(trying.mail);
  } catch (error) {
    const failure = faultWords(error).slice(0, MOST_LETTERS);
    if (trying.attempts >= NUDGE_TRIES) return void (await change({ failure, status: 'failed' }));
    await change({ failure });
    throw error;
  }
  await change({ status: 'sent', sentAt: now, failure: null });
}

/** Settles what becomes of a waiting reminder. @returns the try that is to be made, if one is */
async function beginTry(tx: Transaction, now: Date, id: Id): Promise<{ mail: Mail; attempts: number } | null> {
  const [found] = await tx
    .select({
      nudge: nudges,
      patient: patients,
      clinic: clinics,
      endedOn: episodes.endedOn,
      lastLogAt: episodeSummaries.lastLogAt,
    })
    .from(nudges)
    .innerJoin(clinics, eq(clinics.clinicId, nudges.clinicId))
    .innerJoin(patients, and(eq(patients.clinicId, nudges.clinicId), eq(patients.id, nudges.patientId)))
    .innerJoin(episodes, and(eq(episodes.clinicId, nudges.clinicId), eq(episodes.id, nudges.episodeId)))
    .innerJoin(
      episodeSummaries,
      and(eq(episodeSummaries.clinicId, nudges.clinicId), eq(episodeSummaries.episodeId, nudges.episodeId)),
    )
    .where(and(of(id), eq(nudges.status, 'waiting')))
    .for('no key update', { of: nudges });
  if (!found) return null;
  const { patient, clinic } = found;
  const { quietHours } = await policyOf(tx, id.clinicId, localDateIn(now, patient.timeZone));
  const notBefore = afterQuietHours(now, patient.timeZone, quietHours);
  const attempts = found.nudge.attempts + 1;
  const change = (): Change => {
    if (found.endedOn || new Date(found.lastLogAt) > found.nudge.createdAt) return { status: 'dropped' };
    if (attempts > NUDGE_TRIES) return { status: 'failed' };
    return notBefore > now ? { notBefore } : { attempts };
  };
  const settled = change();
  await tx.update(nudges).set(settled).where(of(id));
  return settled.attempts ? { mail: nudgeMail(patient, clinic), attempts } : null;
}
