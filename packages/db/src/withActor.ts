import type { Sql } from 'postgres';
import type { StaffRole } from '@cairn/vocabulary';
import type { Database, Transaction } from './connect.ts';
import { preparing } from './preparing.ts';
import type { ActorSetting } from './schema/tenancy.ts';
import { together } from './together.ts';

export type PatientActor = { kind: 'patient'; clinicId: string; userId: string; patientId: string; name: string };
export type StaffActor = {
  kind: 'staff';
  clinicId: string;
  userId: string;
  staffId: string;
  role: StaffRole;
  name: string;
};
/** The clock and the demo data: a clinic's own machinery. */
export type SystemActor = { kind: 'system'; clinicId: string };
/** Who asks. */
export type Actor = PatientActor | StaffActor | SystemActor;

const settingsOf = (actor: Actor): [ActorSetting, string][] =>
  actor.kind === 'patient'
    ? [
        ['patient_clinic_id', actor.clinicId],
        ['patient_id', actor.patientId],
      ]
    : [['staff_clinic_id', actor.clinicId]];

/**
 * Takes what is sent last and needs no answer before the commit, which then goes with it: a promise of statements that were
 * all asked when it was made. Should one fail, Postgres takes all back instead of committing, and the transaction fails
 * with its error.
 */
export type WithCommit = (sent: Promise<unknown>) => void;

type Work<T> = (tx: Transaction, withCommit: WithCommit) => Promise<T>;

async function transact<T>(db: Database, settings: [ActorSetting, string][], work: Work<T>): Promise<T> {
  const calls = settings.map((_, at) => `set_config($${2 * at + 1}, $${2 * at + 2}, true)`);
  const last: Promise<unknown>[] = [];
  const result = await db.transaction(async (tx) => {
    const client = preparing((tx._.session as unknown as { client: Sql }).client);
    // Sent at once, so ahead of whatever the work asks first, which need not wait for the answer. Should it fail, then so
    // does every statement after it: the transaction has failed.
    const set = client
      .unsafe(
        `select ${calls.join(', ')}`,
        settings.flatMap(([name, value]) => [`cairn.${name}`, value]),
      )
      .execute();
    const done = await work(tx, (sent) => {
      sent.catch(() => {}); // it is told of below
      last.push(sent);
    });
    await set;
    return done;
  });
  await together(last);
  return result;
}

/** Runs `work` in one transaction in which row-level security sees `actor`; the only way to tenant rows. */
export const withActor = <T>(db: Database, actor: Actor, work: Work<T>): Promise<T> =>
  transact(db, settingsOf(actor), work);

/** One transaction at the front door: sign-in, invitations, the first clinic, the clock's list of clinics. */
export const atFrontDoor = <T>(db: Database, work: Work<T>): Promise<T> => transact(db, [['door', 'open']], work);
