import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { connect, episodeSummaries, withActor } from '@cairn/db';
import { painDays } from '@cairn/db/factories';
import { newId } from '@cairn/vocabulary';
import { DAY_1, NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { rebuild } from './rebuild.ts';

const suite = aSuite('rebuild');

describe('the rebuild of the summaries', () => {
  test('finds nothing to change after the api wrote them, and mends what was bent', async () => {
    await painDays(
      suite.db,
      suite.patient,
      suite.episodeId,
      DAY_1,
      Array.from({ length: 40 }, (_, day) => (day % 4 ? 6 : null)),
    );
    await suite.as(suite.patient).log.painSubmit({
      id: newId(),
      episodeId: suite.episodeId,
      on: TODAY,
      writtenAt: NOW,
      zone: 'America/Los_Angeles',
      legNprs: 7,
      backNprs: 2,
    });
    await suite.as(suite.therapist).sighting.record({ episodeId: suite.episodeId });
    const ofOurs = (differences: { episodeId: string }[]) =>
      differences.filter(({ episodeId }) => episodeId === suite.episodeId);
    expect(ofOurs((await rebuild(suite.db, NOW, false)).differences)).toEqual([]);

    await withActor(suite.db, suite.therapist, (tx) =>
      tx
        .update(episodeSummaries)
        .set({ walkedMinutes: 999, groupRank: 6, series: sql`jsonb_set(series, '{leg,0}', '10')` })
        .where(eq(episodeSummaries.episodeId, suite.episodeId)),
    );
    const bent = ofOurs((await rebuild(suite.db, NOW, true)).differences);
    expect(bent).toMatchObject([
      { columns: expect.arrayContaining(['walkedMinutes', 'groupRank', 'series']) as string[] },
    ]);
    expect((await rebuild(suite.db, NOW, false)).differences).toEqual([]);
  });

  test('counts the groups anew, each clinic its own, and puts right what was off', async () => {
    const own = () => suite.as(suite.lead).caseload.counts();
    const before = await own();
    expect((await rebuild(suite.db, NOW, false)).counters).toBe(0);
    const admin = connect(suite.urls.admin, 1);
    await admin.execute(sql`update caseload_counts set episodes = episodes + 3 where clinic_id = ${suite.clinicId}`);
    await admin.execute(sql`insert into caseload_counts (clinic_id, care_team_id, group_rank, episodes)
      values (${suite.clinicId}, ${suite.careTeamId}, 9, 1)`);
    await admin.end();
    expect(await own()).not.toEqual(before);
    const off = (await rebuild(suite.db, NOW, false)).counters;
    expect(off).toBeGreaterThan(1);
    expect(await own()).not.toEqual(before);
    expect((await rebuild(suite.db, NOW, true)).counters).toBe(off);
    expect(await own()).toMatchObject(before);
    expect((await rebuild(suite.db, NOW, false)).counters).toBe(0);
  });
});
