import type { Statement } from '@cairn/db';

/** What a page of the caseload would ask without a row kept an episode: the last fortnight of all logs, summed. */
export const naiveCaseload = (clinicId: string, today: string): Statement => ({
  text: `select e.id, p.family_name, p.given_name, pain.leg, pain.back, walks.minutes, flags.due_at, flags.open
    from episodes e join patients p on p.clinic_id = e.clinic_id and p.id = e.patient_id
    left join (select episode_id, avg(leg_nprs) as leg, avg(back_nprs) as back from pain_logs
      where clinic_id = $1 and "on" > $2::date - 14 group by 1) as pain on pain.episode_id = e.id
    left join (select episode_id, sum(minutes) as minutes from walk_logs
      where clinic_id = $1 and "on" > $2::date - 14 group by 1) as walks on walks.episode_id = e.id
    left join (select episode_id, min(due_at) as due_at, count(*) as open from flags
      where clinic_id = $1 and status <> 'resolved' group by 1) as flags on flags.episode_id = e.id
    where e.clinic_id = $1 order by flags.due_at, p.family_name, e.id limit 51`,
  params: [clinicId, today],
});
