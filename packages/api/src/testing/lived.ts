import { sql } from 'drizzle-orm';
import type { Database } from '@cairn/db';
import { signPatientsIn } from './signPatientsIn.ts';

/**
 * Fills what a crowd leaves empty, for each of its episodes: the patient's account and session, a score every month of
 * four, an examination, three looks at the logs, and a referral, of which one in twenty is still open, and of those one in ten
 * late.
 * @param admin one connection, as the superuser
 */
export async function lived(admin: Database): Promise<void> {
  await admin.execute(sql`set session_replication_role = replica`);
  await signPatientsIn(admin);
  await admin.execute(sql`insert into prom_responses (clinic_id, patient_id, episode_id, id, "on", written_at, zone, received_at,
      content_hash, instrument, score)
    select clinic_id, patient_id, id, gen_random_uuid(), started_on + 28 * n, now(), 'America/Los_Angeles', now(), '', 'groc', n
    from episodes cross join generate_series(0, 3) as n`);
  await admin.execute(sql`insert into examinations (clinic_id, patient_id, episode_id, id, examined_on, strength, reflexes,
      sensation, note, recorded_by, recorded_at)
    select clinic_id, patient_id, id, gen_random_uuid(), started_on, '{}', '{}', '{}', '', therapist_id, now() from episodes`);
  await admin.execute(sql`insert into sightings (clinic_id, patient_id, episode_id, id, staff_id, seen_at)
    select clinic_id, patient_id, id, gen_random_uuid(), therapist_id, now() - n * interval '1 week'
    from episodes cross join generate_series(1, 3) as n`);
  await admin.execute(sql`insert into referrals (clinic_id, patient_id, episode_id, id, reason, addressee_name,
      addressee_organisation, urgency, due_on, letter, status, signed_by, signed_at, changed_at, outcome)
    select clinic_id, patient_id, id, gen_random_uuid(), 'Leg pain stays severe', 'Dr. Ingrid Solheim', '', '7-days',
      started_on - 2 + (n / 20 % 20)::int, 'Please see.', case n % 20 when 0 then 'sent' else 'closed' end, therapist_id, now(), now(),
      case n % 20 when 0 then null else 'Seen.' end
    from (select *, row_number() over (order by id) as n from episodes) as numbered`);
  await admin.execute(sql`set session_replication_role = origin`);
  await admin.execute(sql`vacuum analyze`);
}
