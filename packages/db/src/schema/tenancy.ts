import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, pgPolicy, pgRole } from 'drizzle-orm/pg-core';

/** The role the apps log in as: owns nothing, bypasses nothing. Created with the cluster, not by a migration. */
export const appRole = pgRole('cairn_app').existing();
export const ownerRole = pgRole('cairn_owner').existing();

/** What `withActor` sets for one transaction; after it each is '' again, hence the nullif. */
export type ActorSetting = 'staff_clinic_id' | 'patient_clinic_id' | 'patient_id' | 'door';

/** As a select of its own, which Postgres runs once a statement; else it would look the setting up for every row. */
const setting = (name: ActorSetting, type: 'uuid' | 'text' = 'uuid'): SQL =>
  sql.raw(`(select nullif(current_setting('cairn.${name}', true), '')::${type})`);

/** Staff (and the clock) of a clinic reach the rows of that clinic. */
export const staffOfClinic = (clinicId: AnyPgColumn) => {
  const own = sql`${clinicId} = ${setting('staff_clinic_id')}`;
  return pgPolicy('staff_of_clinic', { for: 'all', to: appRole, using: own, withCheck: own });
};

/** A patient reaches the rows about themself. */
export const patientSelf = (clinicId: AnyPgColumn, patientId: AnyPgColumn, verb: 'all' | 'select' = 'all') => {
  const own = sql`${clinicId} = ${setting('patient_clinic_id')} and ${patientId} = ${setting('patient_id')}`;
  return pgPolicy('patient_self', {
    for: verb,
    to: appRole,
    using: own,
    ...(verb === 'all' ? { withCheck: own } : {}),
  });
};

/** A patient reads what their clinic says of itself: its name and phone, its staff, its policy. */
export const patientReadsClinic = (clinicId: AnyPgColumn) =>
  pgPolicy('patient_reads_clinic', {
    for: 'select',
    to: appRole,
    using: sql`${clinicId} = ${setting('patient_clinic_id')}`,
  });

/** Sign-in, invitations and the first clinic come through here: nobody is known yet. */
export const frontDoor = () => {
  const open = sql`${setting('door', 'text')} = 'open'`;
  return pgPolicy('front_door', { for: 'all', to: appRole, using: open, withCheck: open });
};
