import { sql } from 'drizzle-orm';
import type { Database } from '@cairn/db';

/** What a copy has otherwise where a table allows one of its kind; `g` numbers the copies from 1. */
const otherwise: Record<string, string> = {
  plan_revisions: `jsonb_build_object('revision', revision + g, 'effective_on', effective_on - g)`,
  dose_proposals: `jsonb_build_object('on', "on" - g, 'status', 'superseded')`,
  flags: `jsonb_build_object('status', 'resolved', 'outcome', 'watched', 'resolved_at', raised_at)`,
  questionnaires: `jsonb_build_object('key', key || g)`,
  intakes: '',
};

/**
 * Copies a row of every table that has ids `times` times under new ids: one about an episode, or one of a clinic that is
 * about none.
 * @param admin a connection that row-level security does not hold
 */
export async function multiplyRows(
  admin: Database,
  of: { clinicId: string; episodeId: string | null },
  times: number,
): Promise<void> {
  const tables = await admin.execute<{ name: string; about: boolean }>(sql`
    select table_name as name, bool_or(column_name in ('episode_id')) as about from information_schema.columns
    where table_schema = 'public' group by 1
    having bool_or(column_name = 'id') and bool_or(column_name = 'clinic_id') and not bool_or(column_name in ('email', 'token_hash'))
      and table_name <> 'episodes'`);
  for (const { name, about } of tables) {
    const other = otherwise[name] ?? `'{}'::jsonb`;
    if (about === (of.episodeId === null) || other === '') continue;
    await admin.execute(sql`insert into ${sql.identifier(name)}
      select (jsonb_populate_record(null::${sql.identifier(name)}, to_jsonb(t) || jsonb_build_object('id', gen_random_uuid()) || ${sql.raw(other)})).*
      from (select * from ${sql.identifier(name)}
          where clinic_id = ${of.clinicId} ${of.episodeId === null ? sql`` : sql`and episode_id = ${of.episodeId}`}
          limit 1) as t
        cross join generate_series(1, ${times}::int) as g`);
  }
}
