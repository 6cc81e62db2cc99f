import { sql } from 'drizzle-orm';
import { type Statement, send, withActor } from '@cairn/db';
import type { Crowd } from './openCrowd.ts';
import { type Taken, inWords, rounds } from './rounds.ts';

/** Above it an index for one bench takes longer to build than it is worth. */
const MOST_INDEXED = 10_000;
const SERIES = sql`create index bench_series on pain_logs (clinic_id, episode_id, "on")
  include (id, amends, written_at, leg_nprs, back_nprs, furthest)`;

const byRow = (clinicId: string, episodeId: string): Statement => ({
  text: 'select cells, said from episode_days where clinic_id = $1 and episode_id = $2',
  params: [clinicId, episodeId],
});
const byLogs = (clinicId: string, episodeId: string, from: string): Statement => ({
  text: `select id, amends, written_at, "on", leg_nprs, back_nprs, furthest from pain_logs
    where clinic_id = $1 and episode_id = $2 and "on" > $3::date`,
  params: [clinicId, episodeId, from],
});

/**
 * Times the pain of `days` days for a chart: by the row kept an episode, and by the logs: with the index there is, with
 * one that holds all that is asked, and with none. One patient after the other, so that each is as cold as its turn.
 * @returns aims, what was reached, and whether it is enough
 */
export async function seriesWays(
  crowds: Crowd[],
  how: { rounds: number; times: number },
  days: number,
  today: string,
): Promise<[string, string, boolean][]> {
  const from = new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  console.log(`| a series of ${days} days | kept row | logs, their index | logs, index-only | logs, no index |`);
  console.log('| --- | --- | --- | --- | --- |');
  const kept: { crowd: Crowd; row: Taken }[] = [];
  for (const crowd of crowds) {
    const { clinicId } = crowd.lead;
    const episodes = await crowd.admin.execute<{ id: string }>(sql`select id from episodes where clinic_id = ${clinicId}
      order by md5(id::text) limit ${how.times}`);
    const by = (statementOf: (episodeId: string) => Statement, setting?: string) => (turn: number) =>
      withActor(crowd.db, crowd.lead, async (tx) => {
        if (setting) await tx.execute(sql.raw(setting));
        const began = performance.now();
        await send(tx, statementOf(episodes[turn % episodes.length]?.id ?? ''));
        return performance.now() - began;
      });
    const logs = (episodeId: string) => byLogs(clinicId, episodeId, from);
    const [row, index] = await rounds([by((id) => byRow(clinicId, id)), by(logs)], how);
    let [only, none]: (Taken | undefined)[] = [];
    if (crowd.patients <= MOST_INDEXED) {
      const scans =
        'set local enable_indexscan = off; set local enable_bitmapscan = off; set local enable_indexonlyscan = off';
      [none] = await rounds([by(logs, scans)], { rounds: how.rounds, times: 3 });
      await crowd.admin.execute(sql`set statement_timeout = 0`);
      await crowd.admin.execute(SERIES);
      await crowd.admin.execute(sql`vacuum pain_logs`);
      [only] = await rounds([by(logs)], how);
      await crowd.admin.execute(sql`drop index bench_series`);
    }
    const cells = [row, index, only, none].map((taken) => (taken ? inWords(taken) : 'not tried'));
    console.log(`| ${crowd.patients.toLocaleString('en')} patients × ${crowd.days} days | ${cells.join(' | ')} |`);
    if (row) kept.push({ crowd, row });
  }
  const rowOf = (patients: number, ofDays: number) =>
    kept.find(({ crowd }) => crowd.patients === patients && crowd.days === ofDays)?.row.median ?? Number.NaN;
  const [least, most] = [Math.min, Math.max].map((of) =>
    of(...kept.filter(({ crowd }) => crowd.days === days).map(({ crowd }) => crowd.patients)),
  ) as [number, number];
  const bySize = rowOf(most, days) / rowOf(least, days);
  const byHistory = rowOf(100, days * 10) / rowOf(100, days);
  return [
    ['chart series at all sizes within 1.25', bySize.toFixed(2), bySize <= 1.25],
    ['chart of 10 times the history, all of it drawn, within 1.1', byHistory.toFixed(2), byHistory <= 1.1],
  ];
}
