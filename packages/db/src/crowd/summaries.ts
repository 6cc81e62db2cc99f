import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import type { Wanted } from './people.ts';

const SEVERE = JSON.stringify({
  kind: 'severe-days',
  days: [{ on: '2026-01-01', nprs: 8 }],
  threshold: 7,
  needed: 3,
  window: 5,
});

/**
 * The flags each rule raised and what the caseload shows: of 1,000 patients 2 with an emergency, 15 for today, 80 for
 * this week, 100 off track, 100 without data, the rest on track; each of the first three groups has its flag open.
 */
export async function makeSummaries(admin: Database, { days, today }: Wanted): Promise<void> {
  await admin.execute(sql`create temporary table standings as
    select *, case when roll < 2 then 1 when roll < 17 then 2 when roll < 97 then 3 when roll < 197 then 4 when roll < 297 then 5
      else 6 end as rank,
      ${today}::date + interval '20 hours' + pg_temp.dice(n, 71, 600000) * interval '1 second' as due_at,
      ${today}::date - interval '2 days' + pg_temp.dice(n, 72, 170000) * interval '1 second' as raised_at
    from (select *, pg_temp.dice(n, 70, 1000) as roll from people) as people`);
  await admin.execute(sql`insert into flags (clinic_id, patient_id, episode_id, id, rule, rule_version, policy_version, raised_on,
      raised_at, urgency, due_at, evidence, status, resolved_at, outcome, acknowledged_at)
    select clinic_id, patient_id, episode_id, pg_temp.id(at, 'flag ' || n || ' ' || k), 'SEV', 1, 1,
      at::date, at, '7-days', at + interval '7 days', ${SEVERE}::jsonb, 'resolved', at + interval '1 day',
      'watched', at + interval '5 hours'
    from people cross join generate_series(1, greatest(1, ${days}::int / 15)) as k
    cross join lateral (select ${today}::date - interval '5 days' - k * interval '14 days'
      + pg_temp.dice(n * 64 + k, 73, 86400) * interval '1 second' as at) as moment`);
  await admin.execute(sql`insert into flags (clinic_id, patient_id, episode_id, id, rule, rule_version, policy_version, raised_on,
      raised_at, urgency, due_at, evidence, status)
    select clinic_id, patient_id, episode_id, pg_temp.id(raised_at, 'open flag ' || n), 'SEV', 1, 1,
      raised_at::date, raised_at, (array['now', 'same-day', '2-days'])[rank], due_at, ${SEVERE}::jsonb, 'open'
    from standings where rank <= 3`);
  await admin.execute(sql`insert into episode_summaries (clinic_id, patient_id, episode_id, care_team_id, therapist_id, given_name,
      family_name, birth_on, phone, time_zone, side, started_on, invited_at, sort_name, group_rank, due_at, assessed_on, verdict,
      improvement, latest_leg, latest_back, worst_pain, series, walked_minutes, quota_minutes, open_flags, last_log_on, last_log_at,
      seen_at)
    select standings.clinic_id, standings.patient_id, episode_id, standings.care_team_id, standings.therapist_id, given, family, birth_on, phone,
      time_zone, side, started_on, episodes.created_at, lower(family || ', ' || given), rank,
      case when rank <= 3 then due_at else 'infinity' end, ${today},
      case when rank = 4 then 'stalled' when rank = 5 then 'not-enough-data' else 'improving' end, null,
      pain, pain - 1, pain, jsonb_build_object('endsOn', ${today}::date, 'leg', fortnight, 'back', fortnight, 'minutes', fortnight,
        'quota', fortnight), pg_temp.dice(n, 75, 150), 100,
      case when rank <= 3 then jsonb_build_array(jsonb_build_object('id', pg_temp.id(raised_at, 'open flag ' || n),
        'rule', 'SEV', 'urgency', (array['now', 'same-day', '2-days'])[rank], 'status', 'open',
        'raisedAt', raised_at, 'dueAt', due_at, 'snoozedUntil', null, 'title', 'Severe pain',
        'sentence', 'Leg pain of 7 or more on each of the last 3 days.')) else '[]' end,
      ${today}, logged_at, case when pg_temp.dice(n, 76, 10) < 7 then logged_at + interval '1 hour' end
    from (select *, pg_temp.nprs(n, ${days}::int, 30) + 1 as pain,
        ${today}::date - interval '3 days' + pg_temp.dice(n, 77, 260000) * interval '1 second' as logged_at,
        (select jsonb_agg(pg_temp.nprs(n, d, 30)) from generate_series(1, 14) as d) as fortnight
      from standings) as standings
    join patients on patients.clinic_id = standings.clinic_id and patients.id = standings.patient_id
    join episodes on episodes.clinic_id = standings.clinic_id and episodes.id = episode_id`);
  await admin.execute(sql`insert into caseload_counts (clinic_id, care_team_id, group_rank, episodes)
    select clinic_id, care_team_id, group_rank, count(*) from episode_summaries group by 1, 2, 3`);
}
