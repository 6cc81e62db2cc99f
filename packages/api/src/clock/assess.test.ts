import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { episodeSummaries, episodes, flags, nudges, withActor } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { severeFlag } from '../testing/severeFlag.ts';
import { assess } from './assess.ts';

const suite = aSuite('assess');
/** Noon in Portland. */
const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const system = () => ({ kind: 'system' as const, clinicId: suite.clinicId });

/** A patient who logged today for the last time, as the ids of a job. */
async function silent() {
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
  await suite.as(actor).log.painSubmit(aLog(episodeId, { legNprs: 4, backNprs: 2 }));
  return { clinicId: suite.clinicId, episodeId };
}
const sweeps = async (episodeId: string) =>
  (await suite.audits(suite.clinicId, 'clock.sweep')).filter(({ entityId }) => entityId === episodeId);

describe('assess', () => {
  test('brings the episode up to the patient’s today and raises what is due, with its audit row', async () => {
    const job = await silent();
    expect(await assess(suite.db, daysLater(8), job)).toBe(1);
    expect(await suite.rowsOf(episodeSummaries, job.episodeId)).toMatchObject([{ assessedOn: '2026-11-28' }]);
    expect(await suite.rowsOf(flags, job.episodeId)).toMatchObject([{ rule: 'GAP', raisedOn: '2026-11-27' }]);
    expect(await sweeps(job.episodeId)).toMatchObject([{ actorKind: 'system', detail: { raised: 1 } }]);
  });

  test('is done once, however often and by however many it is called', async () => {
    const job = await silent();
    const at = daysLater(8);
    const results = await Promise.all([1, 2, 3].map(() => assess(suite.db, at, job)));
    expect(results.filter((raised) => raised === null)).toHaveLength(2);
    expect(results).toContain(1);
    expect(await assess(suite.db, at, job)).toBeNull();
    expect(await suite.rowsOf(flags, job.episodeId)).toHaveLength(1);
    expect(await sweeps(job.episodeId)).toHaveLength(1);
  });

  test('leaves an episode alone that has ended, or that is not there', async () => {
    const job = await silent();
    await withActor(suite.db, system(), (tx) =>
      tx.update(episodes).set({ endedOn: TODAY }).where(eq(episodes.id, job.episodeId)),
    );
    expect(await assess(suite.db, daysLater(8), job)).toBeNull();
    expect(await assess(suite.db, daysLater(8), { ...job, clinicId: suite.elsewhere.clinicId })).toBeNull();
  });

  test('wakes a flag that was put off, at its time and not before', async () => {
    const status = 'acknowledged';
    const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
    const { id } = await severeFlag(suite, actor, episodeId);
    await suite
      .as(suite.therapist)
      .flag.snooze({ flagId: id, until: new Date(NOW.getTime() + 3_600_000), reason: 'Away.' });
    const job = { clinicId: suite.clinicId, episodeId };
    expect(await assess(suite.db, new Date(NOW.getTime() + 3_599_000), job)).toBeNull();
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([{ status: 'snoozed' }]);
    expect(await assess(suite.db, new Date(NOW.getTime() + 3_600_000), job)).toBe(0);
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([{ id, status }]);
    expect(await suite.rowsOf(episodeSummaries, episodeId)).toMatchObject([{ openFlags: [{ id, status }] }]);
    expect(await sweeps(episodeId)).toMatchObject([{ detail: { raised: 0, woken: 1 } }]);
  });
});

describe('a reminder to a patient who fell silent', () => {
  test('is written when the last log is four days old, once a silence', async () => {
    const job = await silent();
    await assess(suite.db, daysLater(3), job);
    expect(await suite.rowsOf(nudges, job.episodeId)).toEqual([]);
    for (const days of [4, 5, 9]) await assess(suite.db, daysLater(days), job);
    expect(await suite.rowsOf(nudges, job.episodeId)).toMatchObject([
      {
        lastLogOn: TODAY,
        silentDays: 4,
        status: 'waiting',
        attempts: 0,
        createdAt: daysLater(4),
        notBefore: daysLater(4),
        sentAt: null,
        failure: null,
      },
    ]);
  });

  test('and again in the next silence', async () => {
    const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
    const job = { clinicId: suite.clinicId, episodeId };
    const log = (days: number) =>
      suite
        .as(actor, daysLater(days))
        .log.painSubmit(
          aLog(episodeId, { on: addDays(TODAY, days), writtenAt: daysLater(days), legNprs: 4, backNprs: 2 }),
        );
    await log(0);
    await assess(suite.db, daysLater(5), job);
    await log(6);
    await assess(suite.db, daysLater(10), job);
    const rows = await suite.rowsOf(nudges, episodeId);
    expect(new Set(rows.map(({ lastLogOn }) => lastLogOn))).toEqual(new Set(['2026-11-20', '2026-11-26']));
    expect(rows).toHaveLength(2);
  });

  test('waits for the end of quiet hours where the patient lives', async () => {
    const job = await silent();
    await assess(suite.db, new Date('2026-11-24T08:01:00Z'), job);
    expect(await suite.rowsOf(nudges, job.episodeId)).toMatchObject([{ notBefore: new Date('2026-11-24T16:00:00Z') }]);
  });

  test('also to one who never logged', async () => {
    const { episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -1) });
    const job = { clinicId: suite.clinicId, episodeId };
    await suite.as(suite.therapist, daysLater(0)).sighting.record({ episodeId });
    await assess(suite.db, daysLater(2), job);
    expect(await suite.rowsOf(nudges, episodeId)).toMatchObject([{ lastLogOn: null, silentDays: 4 }]);
    await assess(suite.db, daysLater(3), job);
    expect(await suite.rowsOf(nudges, episodeId)).toHaveLength(1);
  });
});
