import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import type { Wanted } from './people.ts';
import { withoutIndexes } from './withoutIndexes.ts';

const common = sql`clinic_id, patient_id, episode_id, id, "on", written_at, zone, received_at, content_hash`;
const tables = {
  pain: sql`pain_logs (${common}, leg_nprs, back_nprs, furthest, night_pain)
    select ${common}, pg_temp.nprs(n, d, 30), pg_temp.nprs(n, d, 33),
      (array['back', 'buttock', 'thigh', 'knee', 'calf', 'ankle', 'foot'])[1 + pg_temp.reach(n, d)], 'same'`,
  walk: sql`walk_logs (${common}, minutes, breaks, surface, pain_before, pain_peak, bouts)
    select ${common}, pg_temp.minutes(n, d), 1, 'flat', pg_temp.nprs(n, d, 30), least(10, pg_temp.nprs(n, d, 30) + 1), 2`,
  check: sql`safety_checks (${common}, nothing_new, answers) select ${common}, true, '{}'`,
  care: sql`self_care_logs (${common}, kind) select ${common}, 'heat'`,
};

/** One log a patient and day, day by day as they come in, each with its audit event. */
export async function makeLogs(admin: Database, { days, today }: Wanted): Promise<void> {
  const names = ['pain_logs', 'walk_logs', 'safety_checks', 'self_care_logs', 'audit_events'];
  await withoutIndexes(admin, names, async () => {
    for (let d = 0; d < days; d += 1) {
      await admin.execute(sql`create temporary table logged as
        select n, ${d}::int as d, pg_temp.kind(n, ${d}::int) as what, clinic_id, patient_id, episode_id, at as written_at, at as received_at,
          ${today}::date - ${days - 1 - d}::int as "on", 'America/Los_Angeles' as zone,
          pg_temp.id(at, 'log ' || n || ' ' || ${d}::int) as id, decode(md5(n || ' ' || ${d}::int), 'hex') as content_hash
        from (select *, (${today}::date - ${days - 1 - d}::int) + interval '15 hours' + pg_temp.dice(n * 4096 + ${d}::int, 60, 28800) * interval '1 second' as at
          from people) as people order by at`);
      for (const [what, insert] of Object.entries(tables))
        await admin.execute(sql`insert into ${insert} from logged where what = ${what}`);
      await admin.execute(sql`insert into audit_events (clinic_id, id, at, actor_kind, user_id, action, patient_id, entity_id, detail)
        select clinic_id, pg_temp.id(received_at, 'audit ' || id), received_at, 'patient', patient_id, 'log.painSubmit', patient_id, id,
          jsonb_build_object('on', "on") from logged`);
      await admin.execute(sql`drop table logged`);
    }
  });
}

/** The days of each episode, in the cells that its logs give: a byte each, as none reaches 128; see `FIELD` of the vocabulary. */
export async function makeDays(admin: Database, { days }: Wanted): Promise<void> {
  const cell = (value: string) => `lpad(to_hex(${value}), 2, '0')`;
  const cells = sql.raw(
    ['leg', 'pain', 'back', 'pain', 'greatest(leg, back)', 'furthest', 'minutes', 'kinds'].map(cell).join(' || '),
  );
  await admin.execute(sql`insert into episode_days (clinic_id, patient_id, episode_id, cells, said)
    select clinic_id, patient_id, episode_id, decode(string_agg(${cells}, '' order by d), 'hex'),
      '{"checks": [], "scores": [], "intake": {"day": 1, "answers": {}, "history": {}}}'
    from (
      select people.*, d, (what = 'pain')::int as pain, case what when 'pain' then pg_temp.nprs(n, d, 30) else 0 end as leg,
        case what when 'pain' then pg_temp.nprs(n, d, 33) else 0 end as back,
        case what when 'pain' then pg_temp.reach(n, d) else 0 end as furthest,
        case what when 'walk' then pg_temp.minutes(n, d) else 0 end as minutes,
        case what when 'pain' then 5 when 'walk' then 3 when 'check' then 1 else 0 end as kinds
      from people cross join generate_series(0, ${days - 1}::int) as d cross join lateral pg_temp.kind(n, d) as what
    ) as logged
    group by clinic_id, patient_id, episode_id`);
}
