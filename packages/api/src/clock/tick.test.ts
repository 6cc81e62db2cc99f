import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { flags, withActor } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { severeFlag } from '../testing/severeFlag.ts';
import { assess } from './assess.ts';
import type { Job } from './jobs.ts';
import { tick } from './tick.ts';

const suite = aSuite('tick');
const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

async function jobsAt(now: Date) {
  const sent: Job[] = [];
  const { jobs, faults } = await tick(suite.db, now, (_tx, some) => Promise.resolve(void sent.push(...some)));
  expect({ jobs, faults }).toEqual({ jobs: sent.length, faults: [] });
  return sent;
}
async function logged(timeZone: string) {
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5), timeZone });
  await suite.as(actor).log.painSubmit(aLog(episodeId, { zone: timeZone, legNprs: 4, backNprs: 2 }));
  return episodeId;
}
const assessing = (jobs: Job[]) => jobs.flatMap(({ queue, key }) => (queue === 'assess' ? [key] : []));

describe('a tick', () => {
  test('finds each episode once its patient’s day has ended, with the day it is there', async () => {
    const west = await logged('America/Los_Angeles');
    const east = await logged('America/New_York');
    expect(assessing(await jobsAt(NOW))).toEqual([]);
    const [job, ...others] = await jobsAt(new Date('2026-11-21T05:00:00Z'));
    expect(job).toEqual({
      queue: 'assess',
      key: east,
      payload: { clinicId: suite.clinicId, episodeId: east, on: '2026-11-21' },
    });
    expect(others).toEqual([]);
    const later = assessing(await jobsAt(new Date('2026-11-21T08:00:00Z')));
    expect(later).toHaveLength(2);
    expect(new Set(later)).toEqual(new Set([east, west]));
  });

  test('finds again what was not done, until it is', async () => {
    const episodeId = await logged('America/Los_Angeles');
    const at = daysLater(1);
    for (const _ of [1, 2]) expect(assessing(await jobsAt(at))).toContain(episodeId);
    await assess(suite.db, at, { clinicId: suite.clinicId, episodeId });
    expect(assessing(await jobsAt(at))).not.toContain(episodeId);
  });

  test('finds an episode whose flag is to wake, once', async () => {
    const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
    const { id } = await severeFlag(suite, actor, episodeId);
    const until = new Date(NOW.getTime() + 3_600_000);
    await withActor(suite.db, { kind: 'system', clinicId: suite.clinicId }, (tx) =>
      tx.update(flags).set({ status: 'snoozed', snoozedAt: NOW, snoozedUntil: until }).where(eq(flags.id, id)),
    );
    expect(assessing(await jobsAt(new Date(until.getTime() - 1)))).not.toContain(episodeId);
    expect(assessing(await jobsAt(until)).filter((key) => key === episodeId)).toHaveLength(1);
    await assess(suite.db, until, { clinicId: suite.clinicId, episodeId });
    expect(assessing(await jobsAt(until))).not.toContain(episodeId);
  });

  test('finds reminders whose time has come and flags past due', async () => {
    const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
    await severeFlag(suite, actor, episodeId);
    await assess(suite.db, daysLater(5), { clinicId: suite.clinicId, episodeId });
    const queues = (await jobsAt(daysLater(5))).map(({ queue }) => queue);
    expect(queues).toEqual(expect.arrayContaining(['escalate', 'nudge']));
  });

  test('what goes wrong at one clinic is told and holds up no other', async () => {
    await logged('America/Los_Angeles');
    const reached: string[] = [];
    const { faults } = await tick(suite.db, daysLater(2), (_tx, jobs) => {
      for (const { payload } of jobs)
        if ('clinicId' in payload && payload.clinicId === suite.clinicId) throw new Error('broken here');
      reached.push('another');
      return Promise.resolve();
    });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((fault) => fault.includes(suite.clinicId) && fault.includes('broken here'))).toBe(true);
    expect(reached.length).toBeGreaterThan(0);
  });
});
