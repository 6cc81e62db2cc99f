import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NOW, aLog, aSuite, severeFlag } from '@cairn/api/testing';
import { addDays, defaultPolicy, localDateIn } from '@cairn/vocabulary';
import { type WorkerOptions, startWorker } from './startWorker.ts';

const suite = aSuite('worker');
/** Far more than it takes: whole processes start here, and the machine may be busy. */
const limit = { timeout: 90_000 };
const patience = { timeout: 40_000, interval: 50 };
const after = (days: number, from = NOW) => new Date(from.getTime() + days * 86_400_000);

let admin: postgres.Sql;
beforeAll(() => {
  admin = postgres(suite.urls.admin, { max: 2, onnotice: () => {} });
});
afterAll(() => admin.end());

/** Ended after each test, whatever became of it. */
const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((end) => end()));
  // The next test begins without what this one left undone.
  await admin`delete from queue.job`;
});

async function worker(now: Date, over: Partial<WorkerOptions> = {}) {
  const said: string[] = [];
  const { stop } = await startWorker({
    url: suite.urls.app,
    db: suite.db,
    now: () => now,
    mailer: (mail) => Promise.resolve(void suite.mails.push(mail)),
    say: (line) => said.push(line),
    pollSeconds: 0.5,
    superviseSeconds: 1,
    ...over,
  });
  running.push(stop);
  return { stop, said };
}

/** The worker as it is run, in a process of its own. */
function workerProcess(): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { ...process.env, APP_DATABASE_URL: suite.urls.app },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.push(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  return child;
}

/** Patients who logged once, at `at`, and then no more. */
async function silentSince(at: Date, count: number, timeZone = 'America/Los_Angeles'): Promise<string[]> {
  const on = localDateIn(at, timeZone);
  const one = async () => {
    const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(on, -3), timeZone });
    const log = aLog(episodeId, { on, writtenAt: at, zone: timeZone, legNprs: 4, backNprs: 2 });
    await suite.as(actor, at).log.painSubmit(log);
    return episodeId;
  };
  return Promise.all(Array.from({ length: count }, one));
}

const jobsOf = (queue: string) => admin<{ state: string; retry_count: number; episode: string | null }[]>`
  select state, retry_count, data ->> 'episodeId' as episode from queue.job where name = ${queue}`;
const states = async (queue: string) => (await jobsOf(queue)).map(({ state }) => state);
/** Every job is done, of which there are `count` or, where a tick found what was just being done, a few more. */
const allDone = async (queue: string, count: number) => {
  await expect.poll(async () => new Set(await states(queue)), patience).toEqual(new Set(['completed']));
  await expect.poll(async () => (await states(queue)).length, patience).toBeGreaterThanOrEqual(count);
};
const ticked = () => expect.poll(() => states('tick'), patience).toContain('completed');
const gaps = (episodes: string[]) => admin<{ episode: string; raised: string }[]>`
  select episode_id as episode, raised_on::text as raised from flags where rule = 'GAP' and episode_id = any(${episodes})`;
const sweeps = async (episodes: string[]) =>
  (await suite.audits(suite.clinicId, 'clock.sweep')).filter(({ entityId }) => episodes.includes(entityId ?? ''));
const assessedOn = async (episode: string) =>
  (await admin`select assessed_on::text as day from episode_summaries where episode_id = ${episode}`)[0]?.day as string;

/** Each of these episodes has one flag for its silence and one line in the audit trail. */
async function doneOnce(episodes: string[]) {
  const each = new Set(episodes);
  const [flagged, audited] = await Promise.all([gaps(episodes), sweeps(episodes)]);
  expect(flagged).toHaveLength(episodes.length);
  expect(new Set(flagged.map(({ episode }) => episode))).toEqual(each);
  expect(audited).toHaveLength(episodes.length);
  expect(new Set(audited.map(({ entityId }) => entityId))).toEqual(each);
}

/** Holds these episodes as someone who changes them does, until it is let go. */
async function holding(episodes: string[]) {
  let letGo = () => {};
  const until = new Promise<void>((resolve) => (letGo = resolve));
  let held = () => {};
  const isHeld = new Promise<void>((resolve) => (held = resolve));
  const done = admin.begin(async (tx) => {
    await tx`select from episodes where id = any(${episodes}) for update`;
    held();
    await until;
  });
  await isHeld;
  const end = async () => {
    letGo();
    await done;
  };
  running.push(end);
  return end;
}
const waitingForRows = async () =>
  (await admin`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`).length;

describe('workers on one database', limit, () => {
  test('two side by side do everything once', async () => {
    const episodes = await silentSince(NOW, 12);
    await Promise.all([worker(after(8)), worker(after(8))]);
    await allDone('assess', 12);
    expect((await jobsOf('assess')).every(({ retry_count }) => retry_count === 0)).toBe(true);
    await doneOnce(episodes);
  });

  test('one that is killed in the middle loses nothing, and nothing is done twice', async () => {
    const episodes = await silentSince(after(-20, new Date()), 12);
    const letGo = await holding(episodes.slice(4));
    const killed = workerProcess();
    await expect.poll(async () => (await sweeps(episodes)).length, patience).toBeGreaterThan(0);
    await expect.poll(waitingForRows, patience).toBeGreaterThan(0);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    await letGo();
    expect(await states('assess')).toContain('active');

    // The time passes after which a worker that was not heard of counts as dead.
    await admin`update queue.job set heartbeat_on = heartbeat_on - interval '1 minute' where state = 'active' and retry_count = 0`;
    await worker(new Date());
    await allDone('assess', 12);
    expect((await jobsOf('assess')).some(({ retry_count }) => retry_count === 1)).toBe(true);
    await doneOnce(episodes);
  });

  test('a day on which none ran is caught up, with the day on which it would have been seen', async () => {
    const [episode = ''] = await silentSince(NOW, 1);
    const { stop } = await worker(after(5));
    await expect.poll(() => assessedOn(episode), patience).toBe('2026-11-25');
    await stop();
    await worker(after(9));
    await expect.poll(() => assessedOn(episode), patience).toBe('2026-11-29');
    expect(await gaps([episode])).toMatchObject([{ raised: '2026-11-27' }]);
  });

  test('an episode that cannot be assessed holds up no other, and is tried again', async () => {
    const [broken = '', ...others] = await silentSince(NOW, 6);
    await admin`insert into prom_responses (clinic_id, patient_id, episode_id, id, "on", written_at, received_at, zone, content_hash, instrument, score)
      select clinic_id, patient_id, id, id, '2026-11-20', now(), now(), 'UTC', 'out of range on purpose', 'groc', 99 from episodes where id = ${broken}`;
    const { said } = await worker(after(8));
    const attempts = async () => (await jobsOf('assess')).find(({ episode }) => episode === broken)?.retry_count ?? 0;
    await expect.poll(async () => (await sweeps(others)).length, patience).toBe(5);
    await expect.poll(attempts, patience).toBeGreaterThan(0);
    expect(said.join('\n')).toContain(`episodeId ${broken}`);
    expect(await sweeps([broken])).toEqual([]);
    await admin`delete from prom_responses where episode_id = ${broken}`;
    await expect.poll(async () => (await sweeps([broken])).length, patience).toBe(1);
  });

  test('patients are assessed once their own day has ended', async () => {
    const [west = ''] = await silentSince(NOW, 1, 'America/Los_Angeles');
    const [east = ''] = await silentSince(NOW, 1, 'America/New_York');
    const { stop } = await worker(new Date('2026-11-21T05:30:00Z'));
    await expect.poll(() => assessedOn(east), patience).toBe('2026-11-21');
    await ticked();
    expect((await jobsOf('assess')).map(({ episode }) => episode)).not.toContain(west);
    await stop();
    await worker(new Date('2026-11-21T08:30:00Z'));
    await expect.poll(() => assessedOn(west), patience).toBe('2026-11-21');
    expect(await assessedOn(east)).toBe('2026-11-21');
  });

  test('a flag past due and a silent patient: each letter leaves once', async () => {
    const { actor, episodeId } = await suite.newPatient({ startedOn: '2026-11-15', email: 'late@patient.example' });
    const { id } = await severeFlag(suite, actor, episodeId);
    suite.mails.length = 0;
    await Promise.all([worker(after(6)), worker(after(6))]);
    const letters = () =>
      suite.mails.filter(({ to, subject }) => to === 'late@patient.example' || /past due/.test(subject));
    await expect.poll(async () => (await states('mail')).includes('completed'), patience).toBe(true);
    await worker(after(6));
    await expect.poll(() => letters().length, patience).toBe(2);
    expect(
      (await suite.audits(suite.clinicId, 'clock.escalate')).filter(({ entityId }) => entityId === id),
    ).toHaveLength(1);
    expect(
      letters()
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual([expect.stringMatching(/past due/), 'How are you today?']);
  });
});

describe('a replay', limit, () => {
  const ask = async () => {
    const { version: _, ...draft } = defaultPolicy;
    return suite.as(suite.lead).policy.replay({ draft: { ...draft, sev: { ...draft.sev, days: 4 } }, months: 3 });
  };
  const stateOf = async (replayId: string) => (await suite.as(suite.lead).policy.replayState({ replayId }))?.status;

  test('that is asked for while a worker runs is done at once, not at the next minute', async () => {
    await worker(NOW);
    await ticked();
    const { replayId } = await ask();
    await expect.poll(() => stateOf(replayId), patience).toBe('done');
    expect(await states('tick')).toHaveLength(1);
  });

  test('whose worker was killed is begun anew by the next', async () => {
    const { replayId } = await ask();
    await admin`update replays set status = 'running', started_at = now() where id = ${replayId}`;
    await worker(NOW);
    await expect.poll(() => stateOf(replayId), patience).toBe('done');
  });
});

describe('a worker whose queue cannot be reached', limit, () => {
  test('says why, once, and goes on when it is there again', async () => {
    const { said } = await worker(NOW);
    await ticked();
    await admin`revoke usage on schema queue from cairn_app`;
    await expect.poll(() => said, patience).not.toEqual([]);
    await admin`grant usage on schema queue to cairn_app`;
    await admin`delete from queue.job`;
    await admin`insert into queue.job (name, data) values ('tick', '{}')`;
    await ticked();
    expect(said.filter((line) => /queue/.test(line))).toEqual(['queue: permission denied for schema queue']);
  });
});

describe('a worker that is stopped', limit, () => {
  test('finishes what it has in hand', async () => {
    const [episode = ''] = await silentSince(NOW, 1);
    const letGo = await holding([episode]);
    const { stop } = await worker(after(8));
    await expect.poll(waitingForRows, patience).toBeGreaterThan(0);
    const stopped = stop();
    await letGo();
    await stopped;
    expect((await jobsOf('assess')).find((job) => job.episode === episode)).toMatchObject({
      state: 'completed',
      retry_count: 0,
    });
    expect(await sweeps([episode])).toHaveLength(1);
  });

  test('by a signal, ends by itself', async () => {
    const child = workerProcess();
    await ticked();
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
