import { describe, expect, test } from 'vitest';
import { doseProposals, episodes, planRevisions, withActor } from '@cairn/db';
import { painDays } from '@cairn/db/factories';
import { addDays } from '@cairn/vocabulary';
import { eq } from 'drizzle-orm';
import { aLog } from '../testing/aLog.ts';
import { aPlan } from '../testing/aPlan.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { aWalkedWeek, planSince, walksOn } from '../testing/aWalkedWeek.ts';
import { clockProposes } from '../testing/clockProposes.ts';

const suite = aSuite('store_proposal');
const YESTERDAY = addDays(TODAY, -1);
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const proposals = async (episodeId: string) =>
  (await suite.rowsOf(doseProposals, episodeId)).toSorted((a, b) => a.on.localeCompare(b.on));
const testWalk = (back: number, over = {}) => ({
  on: addDays(TODAY, -back),
  minutes: 12,
  test: true,
  painBefore: 2,
  painEnd: 4,
  ...over,
});

describe('what the clock proposes', () => {
  test('a week of calm walks: a step up, as of the last whole day, with its audit row and no new plan', async () => {
    const { actor, episodeId, planId } = await aWalkedWeek(suite);
    expect(await clockProposes(suite, episodeId)).toBe(true);
    const [stored, ...others] = await proposals(episodeId);
    expect(others).toEqual([]);
    expect(stored).toMatchObject({
      on: YESTERDAY,
      kind: 'advance',
      status: 'open',
      followsRevision: 1,
      policyVersion: 1,
      createdAt: NOW,
      planId: null,
      proposal: { from: { minutesPerBout: 10 }, to: { minutesPerBout: 11, boutsPerDay: 2, daysPerWeek: 5 } },
    });
    const events = await suite.audits(suite.clinicId, 'clock.propose');
    expect(events.filter(({ entityId }) => entityId === stored?.id)).toMatchObject([
      { actorKind: 'system', userId: null, patientId: actor.patientId, detail: { on: YESTERDAY, kind: 'advance' } },
    ]);
    expect((await suite.rowsOf(planRevisions, episodeId)).map(({ id }) => id)).toEqual([planId]);
  });

  test('three test walks without a plan: a first dose; two of them: nothing', async () => {
    const { actor, episodeId } = await suite.newPatient();
    await walksOn(suite, actor, episodeId, [testWalk(4), testWalk(3)]);
    expect(await clockProposes(suite, episodeId)).toBe(false);
    await walksOn(suite, actor, episodeId, [testWalk(2)]);
    expect(await clockProposes(suite, episodeId)).toBe(true);
    // 70 % of 12 minutes.
    expect(await proposals(episodeId)).toMatchObject([
      { kind: 'start', followsRevision: 0, proposal: { from: null, to: { minutesPerBout: 8 } } },
    ]);
    expect(await clockProposes(suite, episodeId, inDays(1))).toBe(false);
  });

  test('today’s walks wait for tomorrow: the day is not over', async () => {
    const { actor, episodeId } = await suite.newPatient();
    await walksOn(suite, actor, episodeId, [testWalk(2), testWalk(1), testWalk(0)]);
    expect(await clockProposes(suite, episodeId)).toBe(false);
    expect(await clockProposes(suite, episodeId, inDays(1))).toBe(true);
  });

  test('a week too thin to judge: a hold that says so', async () => {
    const { episodeId } = await suite.newPatient();
    await planSince(suite, episodeId, 7);
    expect(await clockProposes(suite, episodeId)).toBe(true);
    const [stored] = await proposals(episodeId);
    expect(stored).toMatchObject({ kind: 'hold', proposal: { to: { minutesPerBout: 10 } } });
    expect(stored?.proposal.reasons.map(({ id }) => id)).toEqual(['walk-days', 'pain-days']);
  });

  test('an open red flag keeps a good week from being a step up', async () => {
    const { actor, episodeId } = await aWalkedWeek(suite);
    await suite.as(actor).log.safetySubmit(aLog(episodeId, { nothingNew: false, answers: { fever: 'yes' } }));
    await clockProposes(suite, episodeId);
    const [stored] = await proposals(episodeId);
    expect(stored?.kind).toBe('hold');
    expect(stored?.proposal.reasons.find(({ id }) => id === 'red-flags')).toMatchObject({ met: false, measured: 1 });
  });

  test('two walks at pain 7 in the first days of a plan: a step back at once', async () => {
    const { actor, episodeId } = await suite.newPatient();
    await planSince(suite, episodeId, 3, { minutesPerBout: 12 });
    await walksOn(
      suite,
      actor,
      episodeId,
      [2, 1].map((back) => ({ on: addDays(TODAY, -back), minutes: 12, painPeak: 7 })),
    );
    expect(await clockProposes(suite, episodeId)).toBe(true);
    expect(await proposals(episodeId)).toMatchObject([
      { kind: 'step-back', proposal: { from: { minutesPerBout: 12 }, to: { minutesPerBout: 9 } } },
    ]);
  });

  test('a day of much more pain: a flare, with the dose for meanwhile', async () => {
    const { actor, episodeId } = await suite.newPatient();
    await planSince(suite, episodeId, 3);
    await painDays(suite.db, actor, episodeId, addDays(TODAY, -14), [...Array(13).fill(3), 6]);
    expect(await clockProposes(suite, episodeId)).toBe(true);
    expect(await proposals(episodeId)).toMatchObject([
      { kind: 'flare', proposal: { to: { minutesPerBout: 8 }, meanwhile: { minutesPerBout: 5 } } },
    ]);
  });

  test('pain in walks that sitting eases, three times: shorter walks with seats between', async () => {
    const { actor, episodeId } = await suite.newPatient();
    await planSince(suite, episodeId, 4);
    const eased = { minutes: 10, painBefore: 2, painPeak: 4, easedBySitting: true, minutesToPain: 7 };
    await walksOn(
      suite,
      actor,
      episodeId,
      [3, 2, 1].map((back) => ({ ...eased, on: addDays(TODAY, -back) })),
    );
    expect(await clockProposes(suite, episodeId)).toBe(true);
    expect(await proposals(episodeId)).toMatchObject([
      { kind: 'claudication', proposal: { to: { minutesPerBout: 4 } } },
    ]);
  });
});

describe('one proposal is open', () => {
  test('run again, or twice at once, it is stored once', async () => {
    const { episodeId } = await aWalkedWeek(suite);
    const both = await Promise.all([clockProposes(suite, episodeId), clockProposes(suite, episodeId)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await clockProposes(suite, episodeId)).toBe(false);
    expect(await proposals(episodeId)).toMatchObject([{ status: 'open' }]);
  });

  test('next week’s takes the place of an open one, twice at once too', async () => {
    const { episodeId } = await aWalkedWeek(suite);
    await clockProposes(suite, episodeId);
    const next = await Promise.all([7, 7].map((days) => clockProposes(suite, episodeId, inDays(days))));
    expect(next.filter(Boolean)).toHaveLength(1);
    expect(await proposals(episodeId)).toMatchObject([
      { kind: 'advance', status: 'superseded', decidedAt: inDays(7), decidedBy: null },
      { kind: 'hold', status: 'open', on: addDays(TODAY, 6) },
    ]);
  });

  test('a plan signed without it supersedes it, by whom and when', async () => {
    const { episodeId } = await aWalkedWeek(suite);
    await clockProposes(suite, episodeId);
    await suite.as(suite.therapist).plan.revise({ episodeId, follows: 1, effectiveOn: TODAY, plan: aPlan() });
    expect(await proposals(episodeId)).toMatchObject([
      { status: 'superseded', decidedBy: suite.therapist.staffId, decidedAt: NOW, planId: null },
    ]);
  });

  test('the plan in force is the one signed last, also when an earlier one was to begin after it', async () => {
    const { episodeId } = await suite.newPatient();
    await planSince(suite, episodeId, 20);
    const sign = (daysAgo: number, follows: number, begunDaysAgo: number, minutesPerBout: number) =>
      suite.as(suite.therapist, inDays(-daysAgo)).plan.revise({
        episodeId,
        follows,
        effectiveOn: addDays(TODAY, -begunDaysAgo),
        plan: aPlan({ minutesPerBout }),
      });
    await sign(18, 1, 8, 20);
    await sign(16, 2, 10, 12);
    await clockProposes(suite, episodeId);
    expect(await proposals(episodeId)).toMatchObject([
      { followsRevision: 3, proposal: { from: { minutesPerBout: 12 } } },
    ]);
  });

  test('a plan that has yet to begin is not judged', async () => {
    const { episodeId } = await aWalkedWeek(suite);
    const tomorrow = addDays(TODAY, 1);
    await suite.as(suite.therapist).plan.revise({ episodeId, follows: 1, effectiveOn: tomorrow, plan: aPlan() });
    expect(await clockProposes(suite, episodeId)).toBe(false);
  });

  test('nothing before day 1 is over, and nothing after the end of care', async () => {
    const invited = await suite.newPatient({ startedOn: null });
    const begun = await suite.newPatient({ startedOn: TODAY });
    const { episodeId } = await aWalkedWeek(suite);
    await withActor(suite.db, suite.therapist, (tx) =>
      tx.update(episodes).set({ endedOn: TODAY }).where(eq(episodes.id, episodeId)),
    );
    for (const id of [invited.episodeId, begun.episodeId, episodeId])
      expect(await clockProposes(suite, id)).toBe(false);
  });
});
