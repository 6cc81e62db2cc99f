import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, pgPolicy, pgRole } from 'drizzle-orm/pg-core';

/** The role the apps log in as: owns nothing, bypasses nothing. Created with the cluster, not by a migration. */
export const appRole = pgRole('cairn_app').existing();
export const ownerRole = pgRole('cairn_owner').existing();

/** What `withActor` sets for one transaction; after it each is '' again, hence the nullif. */
export type ActorSetting = 'staff_clinic_id' | 'patient_clinic_id' | 'patient_id' | 'door';

const setting = (name: ActorSetting): SQL => sql.raw(`nullif(current_setting('cairn.${name}', true), '')`);

/** Staff (and the clock) of a clinic reach the rows of that clinic. */
export const staffOfClinic = (clinicId: AnyPgColumn) => {
  const own = sql`${clinicId} = ${setting('staff_clinic_id')}::uuid`;
  return pgPolicy('staff_of_clinic', { for: 'all', to: appRole, using: own, withCheck: own });
};

/** `recount_caseload` counts as the owner, and only what is the asking clinic's. */
export const recountedByOwner = (clinicId: AnyPgColumn) =>
  pgPolicy('recounted_by_owner', {
    for: 'select',
    to: ownerRole,
    using: sql`${clinicId} = ${setting('staff_clinic_id')}::uuid`,
  });

/** A patient reaches the rows about themself. */
export const patientSelf = (clinicId: AnyPgColumn, patientId: AnyPgColumn, verb: 'all' | 'select' = 'all') => {
  const own = sql`${clinicId} = ${setting('patient_clinic_id')}::uuid and ${patientId} = ${setting('patient_id')}::uuid`;
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
    using: sql`${clinicId} = ${setting('patient_clinic_id')}::uuid`,
  });

/** Sign-in, invitations and the first clinic come through here: nobody is known yet. */
export const frontDoor = () => {
  const open = sql`${setting('door')} = 'open'`;
  return pgPolicy('front_door', { for: 'all', to: appRole, using: open, withCheck: open });
};
