import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type StaffActor, flags, replayChanges, replays, withActor } from '@cairn/db';
import { aClinic, aPatient, aStaffMember, painDays } from '@cairn/db/factories';
import { type LocalDate, type PolicyDraft, addDays } from '@cairn/vocabulary';
import { aDraft } from '../testing/aDraft.ts';
import { aReplay } from '../testing/aReplay.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { runReplay } from './runReplay.ts';

const suite = aSuite('run_replay');
const day = (back: number): LocalDate => addDays(TODAY, -back);

let lead: StaffActor;
let episodesOf: Record<'three' | 'four' | 'calm' | 'ended' | 'long', string>;

/** A clinic of its own with courses whose flags can be told by hand; leg pain, one log a day. */
beforeAll(async () => {
  const { clinicId, careTeamId } = await aClinic(suite.db);
  const therapist = await aStaffMember(suite.db, clinicId, { careTeamId });
  lead = await aStaffMember(suite.db, clinicId, { role: 'lead' });
  const course = async (back: number, legs: (number | null)[]) => {
    const { actor, episodeId } = await aPatient(suite.db, { therapist, careTeamId, startedOn: day(back) });
    await painDays(suite.db, actor, episodeId, day(back), legs);
    return { actor, episodeId };
  };
  const calm = (days: number) => Array.from({ length: days }, () => 3);
  // Three severe days of five at days 8–10: SEV under "3 of 5", not under "4 of 5".
  const three = await course(40, [...calm(7), 8, 8, 8, ...calm(30)]);
  // Four severe days: SEV under both, a day later under the draft.
  const four = await course(40, [...calm(7), 8, 8, 8, 8, ...calm(29)]);
  const quiet = await course(40, calm(40));
  // Severe, but discharged before the replayed months, or begun after them.
  const ended = await course(330, [8, 8, 8, 8]);
  await course(0, [8]);
  await withActor(suite.db, lead, (tx) =>
    tx.execute(sql`update episodes set ended_on = ${day(320)} where id = ${ended.episodeId}`),
  );
  // Severe twice: long before the replayed months, and within them.
  const long = await course(300, [8, 8, 8, ...calm(236), 8, 8, 8, ...calm(58)]);
  episodesOf = {
    three: three.episodeId,
    four: four.episodeId,
    calm: quiet.episodeId,
    ended: ended.episodeId,
    long: long.episodeId,
  };
  await withActor(suite.db, lead, (tx) =>
    tx.insert(flags).values({
      clinicId,
      patientId: three.actor.patientId,
      episodeId: three.episodeId,
      id: '01a1f0a0-0000-7000-8000-000000000001',
      rule: 'SEV',
      ruleVersion: 1,
      policyVersion: 1,
      raisedOn: day(31),
      raisedAt: NOW,
      urgency: '2-working-days',
      evidence: { kind: 'silence', lastLogOn: null, days: 7 },
      status: 'resolved',
      resolvedAt: NOW,
      outcome: 'referred',
    }),
  );
});

const fourOfFive = () => aDraft({ sev: { days: 4 } });
const changesOf = (replayId: string) =>
  withActor(suite.db, lead, (tx) =>
    tx.select().from(replayChanges).where(eq(replayChanges.replayId, replayId)).orderBy(replayChanges.position),
  );
const summaryOf = async (draft: PolicyDraft) => {
  const { summary } = await aReplay(suite, lead, draft);
  if (!summary) throw new Error('The replay has no summary.');
  return summary;
};

describe('a replay of known courses', () => {
  test('a stricter SEV loses the flags of three severe days, and keeps the one of four', async () => {
    const replay = await aReplay(suite, lead, fourOfFive());
    expect(replay).toMatchObject({ status: 'done', fromOn: '2026-05-20', toOn: day(1), policyVersion: 1 });
    const sev = replay.summary?.rules.find(({ rule }) => rule === 'SEV');
    expect(sev).toEqual({ rule: 'SEV', kept: 1, added: 0, lost: 2, before: 3, after: 1 });
    const rows = await changesOf(replay.id);
    expect(rows.map(({ kind, episodeId, change }) => [kind, episodeId, change.rule, change.raisedOn])).toEqual([
      ['lost', episodesOf.long, 'SEV', day(59)],
      ['lost', episodesOf.three, 'SEV', day(31)],
    ]);
    expect(rows.map(({ position }) => position)).toEqual([1, 2]);
    expect(rows[1]?.change).toEqual({
      kind: 'lost',
      rule: 'SEV',
      raisedOn: day(31),
      sentence: 'Pain 7 or more on 3 of the last 5 days: 8, 8, 8.',
      ending: 'referred',
    });
    // Nobody had raised the other one.
    expect(rows[0]?.change).not.toHaveProperty('ending');
  });

  test('a looser SEV adds flags, with the days until today’s policy flags the same', async () => {
    const replay = await aReplay(suite, lead, aDraft({ refractoryDays: 14, sev: { days: 2, nprs: 8 } }));
    const sev = replay.summary?.rules.find(({ rule }) => rule === 'SEV');
    // Two days come one day sooner than three: the same flags.
    expect(sev).toMatchObject({ kept: 3, added: 0, lost: 0 });
    const often = await aReplay(suite, lead, aDraft({ refractoryDays: 1, unchangedDays: 1 }));
    const added = (await changesOf(often.id)).filter(({ kind, change }) => kind === 'added' && change.rule === 'SEV');
    expect(added.length).toBeGreaterThan(0);
    expect(added.every(({ change }) => change.earlierByDays === null)).toBe(true);
  });

  test('the counts add up, by rule, by week and in the list', async () => {
    const replay = await aReplay(suite, lead, aDraft({ refractoryDays: 3, unchangedDays: 3, sev: { days: 4 } }));
    const { rules = [], weeks = [], episodes, patientMonths = 0, load } = replay.summary ?? {};
    const sum = (key: 'kept' | 'added' | 'lost', of: { kept: number; added: number; lost: number }[]) =>
      of.reduce((total, counts) => total + counts[key], 0);
    for (const { kept, added, lost, before, after } of rules) {
      expect(before).toBe(kept + lost);
      expect(after).toBe(kept + added);
    }
    for (const key of ['kept', 'added', 'lost'] as const) expect(sum(key, weeks)).toBe(sum(key, rules));
    const rows = await changesOf(replay.id);
    expect(rows.filter(({ kind }) => kind === 'lost')).toHaveLength(sum('lost', rules));
    expect(rows.filter(({ kind }) => kind === 'added')).toHaveLength(sum('added', rules));
    expect(weeks[0]?.from).toBe(replay.fromOn);
    expect(weeks).toHaveLength(27);
    // Three of forty days and one of the whole half year; who ended before it or began today is not among them.
    expect(episodes).toBe(4);
    expect(patientMonths).toBeCloseTo((3 * 40 + 184) / (365.25 / 12));
    const acted = rules.filter(({ rule }) => rule !== 'RF-R');
    expect(load?.before).toBeCloseTo((sum('kept', acted) + sum('lost', acted)) / patientMonths);
    expect(load?.after).toBeCloseTo((sum('kept', acted) + sum('added', acted)) / patientMonths);
    expect(replay).toMatchObject({ episodesDone: 4, episodesTotal: 4 });
  });

  test('a draft that is today’s policy changes nothing; another urgency changes the load alone', async () => {
    const same = await summaryOf(aDraft());
    expect(same.rules.length).toBeGreaterThan(0);
    expect(same.rules.every(({ added, lost }) => added + lost === 0)).toBe(true);
    expect(same.load.before).toBe(same.load.after);
    const later = await summaryOf(aDraft({ sev: { urgency: 'next-review' } }));
    expect(later.rules).toEqual(same.rules);
    expect(later.load.before).toBe(same.load.before);
    expect(later.load.after).toBeCloseTo(same.load.before - 3 / same.patientMonths);
  });
});

/** Sums over all that a replay must leave as it is. */
const theRest = (clinicId: string) =>
  withActor(suite.db, { kind: 'system', clinicId }, async (tx) => [
    ...(await tx.execute(sql`
      select 'flags' as name, count(*)::int as rows, sum(hashtextextended(f::text, 0)) as sum from flags f
      union all select 'policies', count(*)::int, sum(hashtextextended(p::text, 0)) from policies p
      union all select 'summaries', count(*)::int, sum(hashtextextended(s::text, 0)) from episode_summaries s`)),
  ]);

describe('a replay', () => {
  test('writes nothing but itself', async () => {
    const before = await theRest(lead.clinicId);
    await aReplay(suite, lead, fourOfFive());
    expect(await theRest(lead.clinicId)).toEqual(before);
  });

  test('reads no other clinic', async () => {
    const { id } = await aReplay(suite, lead, fourOfFive());
    const known = new Set<string>(Object.values(episodesOf));
    expect((await changesOf(id)).every(({ episodeId }) => known.has(episodeId))).toBe(true);
    // Nor does a worker that mistakes the clinic find it.
    const { replayId } = await suite.as(lead).policy.replay({ draft: fourOfFive() });
    expect(await runReplay(suite.db, { clinicId: suite.clinicId, replayId }, NOW)).toBe(false);
    expect((await suite.as(lead).policy.replayState({ replayId })).status).toBe('queued');
  });

  test('that is done is left as it is when it is run again', async () => {
    const first = await aReplay(suite, lead, fourOfFive());
    const changes = await changesOf(first.id);
    expect(await runReplay(suite.db, { clinicId: lead.clinicId, replayId: first.id }, NOW)).toBe(false);
    expect(await changesOf(first.id)).toEqual(changes);
    const second = await aReplay(suite, lead, fourOfFive());
    expect(second.summary).toEqual(first.summary);
    expect((await changesOf(second.id)).map(({ change }) => change)).toEqual(changes.map(({ change }) => change));
  });

  test('that loses its database starts over and ends the same', async () => {
    const whole = await aReplay(suite, lead, fourOfFive());
    const { replayId } = await suite.as(lead).policy.replay({ draft: fourOfFive() });
    const ids = { clinicId: lead.clinicId, replayId };
    const open = suite.db.transaction.bind(suite.db);
    let calls = 0;
    // Claims it, reads the first page, and is gone.
    const spy = vi.spyOn(suite.db, 'transaction').mockImplementation((...given) => {
      calls += 1;
      return calls > 2
        ? Promise.reject(Object.assign(new Error('gone'), { code: 'CONNECTION_CLOSED' }))
        : open(...given);
    });
    await expect(runReplay(suite.db, ids, NOW)).rejects.toThrow('gone');
    spy.mockRestore();
    expect(await suite.as(lead).policy.replayState({ replayId })).toMatchObject({
      status: 'running',
      episodesTotal: 4,
    });
    expect(await runReplay(suite.db, ids, new Date(NOW.getTime() + 60_000))).toBe(true);
    const state = await suite.as(lead).policy.replayState({ replayId });
    expect(state).toMatchObject({ status: 'done', summary: whole.summary });
    expect((await changesOf(replayId)).map(({ change }) => change)).toEqual(
      (await changesOf(whole.id)).map(({ change }) => change),
    );
  });

  test('that meets a fault of ours has failed, and says so', async () => {
    const { replayId } = await suite.as(lead).policy.replay({ draft: fourOfFive() });
    await withActor(suite.db, lead, (tx) =>
      tx.update(replays).set({ policyVersion: 99 }).where(eq(replays.id, replayId)),
    );
    await expect(runReplay(suite.db, { clinicId: lead.clinicId, replayId }, NOW)).rejects.toThrow('no policy 99');
    expect(await suite.as(lead).policy.replayState({ replayId })).toMatchObject({ status: 'failed', summary: null });
  });

  test('that a newer one overtakes stops, and leaves nothing', async () => {
    const { replayId } = await suite.as(lead).policy.replay({ draft: fourOfFive() });
    const open = suite.db.transaction.bind(suite.db);
    let newer: Promise<{ replayId: string }> | undefined;
    let calls = 0;
    const spy = vi.spyOn(suite.db, 'transaction').mockImplementation(async (...given) => {
      calls += 1;
      if (calls === 3) {
        spy.mockRestore();
        newer = suite.as(lead).policy.replay({ draft: fourOfFive() });
        await newer;
      }
      return open(...given);
    });
    expect(await runReplay(suite.db, { clinicId: lead.clinicId, replayId }, NOW)).toBe(false);
    expect((await suite.as(lead).policy.replayState({ replayId })).status).toBe('failed');
    expect(await changesOf(replayId)).toEqual([]);
    const waiting = await newer;
    expect((await suite.as(lead).policy.replayState({ replayId: waiting?.replayId ?? '' })).status).toBe('queued');
  });
});
