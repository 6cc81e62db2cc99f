import { sql } from 'drizzle-orm';
import type { StaffRole } from '@cairn/vocabulary';
import type { Database, Transaction } from './connect.ts';
import type { ActorSetting } from './schema/tenancy.ts';

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

async function transact<T>(db: Database, settings: [ActorSetting, string][], work: (tx: Transaction) => Promise<T>) {
  return db.transaction(async (tx) => {
    const calls = settings.map(([name, value]) => sql`set_config(${`cairn.${name}`}, ${value}, true)`);
    await tx.execute(sql`select ${sql.join(calls, sql`, `)}`);
    return work(tx);
  });
}

/** Runs `work` in one transaction in which row-level security sees `actor`; the only way to tenant rows. */
export const withActor = <T>(db: Database, actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  transact(db, settingsOf(actor), work);

/** One transaction at the front door: sign-in, invitations, the first clinic, the clock's list of clinics. */
export const atFrontDoor = <T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  transact(db, [['door', 'open']], work);
