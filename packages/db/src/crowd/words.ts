import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** Functions for one session that say the same of the same numbers, whatever else is generated. */
export async function defineWords(admin: Database, seed: number): Promise<void> {
  const define = (head: string, body: string) =>
    admin.execute(
      sql.raw(`create or replace function pg_temp.${head} language sql stable parallel safe as $$ ${body} $$`),
    );
  // 0 … sides − 1; `salt` parts the questions that are asked of one `key`.
  await define(
    'dice(key bigint, salt int, sides int) returns int',
    `select (abs(hashint8extended(key, ${seed}::bigint * 1000 + salt) % sides))::int`,
  );
  // A UUIDv7 of an instant, and of the name of what it stands for.
  await define(
    'id(at timestamptz, name text) returns uuid',
    `select (lpad(to_hex((date_part('epoch', at) * 1000)::bigint), 12, '0') || '7'
      || overlay(substr(md5(name || '${seed}'), 1, 19) placing 'a' from 4))::uuid`,
  );
  // A name of two or three syllables.
  await define(
    'name(key bigint, salt int) returns text',
    `select initcap((array['del','oka','mbe','lin','ade','wun','ros','har','bel','tor','mi','san'])[1 + pg_temp.dice(key, salt, 12)]
      || (array['ga','ri','fo','de','na','li','to','we'])[1 + pg_temp.dice(key, salt + 1, 8)]
      || (array['','do','ke','qvist','son','ra','yemi','ni'])[1 + pg_temp.dice(key, salt + 2, 8)])`,
  );
  // What a patient of some level of pain logs `d` days after day 1: one log a day, mostly of pain.
  await define(
    'kind(n bigint, d int) returns text',
    `select (array['pain', 'walk', 'check', 'care'])[1 + (pg_temp.dice(n * 4096 + d, 20, 100) >= 68)::int
      + (pg_temp.dice(n * 4096 + d, 20, 100) >= 92)::int + (pg_temp.dice(n * 4096 + d, 20, 100) >= 97)::int]`,
  );
  // Eases over months, with good and bad days.
  await define(
    'nprs(n bigint, d int, salt int) returns int',
    `select greatest(0, least(10, round((3 + pg_temp.dice(n, salt, 6)) * exp(-d / (60::float8 + 40 * pg_temp.dice(n, salt + 1, 9)))
      + pg_temp.dice(n * 4096 + d, salt + 2, 5) - 2)))::int`,
  );
  await define('minutes(n bigint, d int) returns int', `select 5 + d / 20 + pg_temp.dice(n * 4096 + d, 40, 20)`);
  await define('reach(n bigint, d int) returns int', `select pg_temp.dice(n * 64 + d / 30, 50, 7)`);
}
