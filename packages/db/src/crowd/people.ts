import { sql } from 'drizzle-orm';
import type { LocalDate } from '@cairn/vocabulary';
import type { Database } from '../connect.ts';
import { aClinic } from '../factories/aClinic.ts';
import { aStaffMember } from '../factories/aStaffMember.ts';
import { withActor } from '../withActor.ts';

const TEAM = 200;
const THERAPISTS = 4;
/** Beside the big one, so that no plan can count on there being one clinic. */
const SMALL_CLINICS = [30, 30, 30];

export type Wanted = {
  /** Patients of the big clinic. */
  patients: number;
  /** Days of logs of each, up to `today`, one a day. */
  days: number;
  today: LocalDate;
  seed: number;
};

/**
 * Clinics with care teams of 200 patients and four therapists each, their patients all in monitoring since day 1, with
 * intake and plan; the temporary table `people` holds all patients, numbered by `n`.
 */
export async function makePeople(admin: Database, { patients, days, today }: Wanted) {
  const began = sql`${today}::date - ${days - 1}::int`;
  await admin.execute(sql`create temporary table people (n bigint, clinic_id uuid, patient_id uuid, episode_id uuid,
    care_team_id uuid, therapist_id uuid, family text, given text)`);
  const [big, ...small] = await Promise.all(
    [patients, ...SMALL_CLINICS].map(async (size, which) => {
      const { clinicId, careTeamId } = await aClinic(admin, { name: which === 0 ? 'Big clinic' : 'Small clinic' });
      const lead = await aStaffMember(admin, clinicId, { role: 'lead', name: 'Ruth Lindqvist' });
      const therapist = await aStaffMember(admin, clinicId, { careTeamId });
      return { size, which, clinicId, careTeamId, lead, therapist };
    }),
  );
  if (!big) throw new Error('There is always a big clinic.');
  for (const { size, which, clinicId, careTeamId, therapist } of [big, ...small]) {
    await withActor(admin, { kind: 'system', clinicId }, async (tx) => {
      await tx.execute(sql`create temporary table teams on commit drop as
        select t, case t when 0 then ${careTeamId}::uuid else pg_temp.id(${began}, 'team ' || ${which}::int || ' ' || t) end as id
        from generate_series(0, ${Math.ceil(size / TEAM) - 1}::int) as t`);
      await tx.execute(sql`insert into care_teams (clinic_id, id, name)
        select ${clinicId}, id, 'Team ' || t from teams where t > 0`);
      await tx.execute(sql`create temporary table therapists on commit drop as
        select t, k, teams.id as care_team_id, pg_temp.id(${began}, 'user ' || teams.id || k) as user_id,
          case when t = 0 and k = 0 then ${therapist.staffId}::uuid else pg_temp.id(${began}, 'staff ' || teams.id || k) end as id
        from teams cross join generate_series(0, ${THERAPISTS - 1}::int) as k`);
      await tx.execute(sql`insert into users (clinic_id, id, kind, email, created_at)
        select ${clinicId}, user_id, 'staff', user_id || '@clinic.example', ${began} from therapists where t > 0 or k > 0`);
      await tx.execute(sql`insert into staff (clinic_id, id, user_id, name, credentials, role, created_at)
        select ${clinicId}, id, user_id, 'Therapist ' || t || '.' || k, 'PT', 'therapist', ${began}
        from therapists where t > 0 or k > 0`);
      await tx.execute(sql`insert into care_team_members (clinic_id, care_team_id, staff_id)
        select ${clinicId}, care_team_id, id from therapists where t > 0 or k > 0`);
      await tx.execute(sql`insert into people
        select n, ${clinicId}, pg_temp.id(${began}, 'patient ' || n), pg_temp.id(${began}, 'episode ' || n), care_team_id, id,
          pg_temp.name(n, 1), pg_temp.name(n, 5)
        from generate_series(${which * 10_000_000}::bigint, ${which * 10_000_000 + size - 1}::bigint) as n
        join therapists on t = (n % 10000000) / ${TEAM}::int and k = n % ${THERAPISTS}::int`);
    });
  }
  await admin.execute(sql`insert into patients (clinic_id, id, given_name, family_name, birth_on, email, phone, time_zone, created_at)
    select clinic_id, patient_id, given, family, date '1950-01-01' + pg_temp.dice(n, 9, 18000), patient_id || '@patient.example',
      '(503) 555-0176', 'America/Los_Angeles', ${began} from people`);
  await admin.execute(sql`insert into episodes (clinic_id, id, patient_id, care_team_id, therapist_id, started_on, side, goal, created_at)
    select clinic_id, episode_id, patient_id, care_team_id, therapist_id, ${began}, 'left', 'to the market and back', ${began}
    from people`);
  await admin.execute(sql`insert into intakes (clinic_id, patient_id, episode_id, id, "on", written_at, zone, history, answers)
    select clinic_id, patient_id, episode_id, pg_temp.id(${began}, 'intake ' || n), ${began}, ${began}, 'America/Los_Angeles', '{}', '{}'
    from people`);
  await admin.execute(sql`insert into plan_revisions (clinic_id, patient_id, episode_id, id, revision, effective_on,
      minutes_per_bout, bouts_per_day, weekdays, break_minutes, surface, stop_at_nprs, stretches, technique, avoid, reason,
      signed_by, signed_at)
    select clinic_id, patient_id, episode_id, pg_temp.id(${began}, 'plan ' || n || ' ' || r), r, ${began} + (r - 1) * 28,
      8 + 2 * r, 2, '{1,2,3,4,5}', 2, 'flat', 5, '[]', '{}', '{}', 'A little more than before.', therapist_id, ${began}
    from people cross join generate_series(1, least(6, 1 + ${days}::int / 28)) as r`);
  return { clinicId: big.clinicId, lead: big.lead, therapist: big.therapist };
}
