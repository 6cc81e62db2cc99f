import { describe, expect, test } from 'vitest';
import { addDays } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { aPlan } from '../testing/aPlan.ts';
import { TODAY, aSuite } from '../testing/aSuite.ts';

const suite = aSuite('test_walks');
const daysAgo = (days: number) => addDays(TODAY, -days);

describe('test walks on Today', () => {
  test('before the first plan: the numbers of the policy, and the days on which one ended where it should', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const log = (over: object) => suite.as(actor).log.walkSubmit(aLog(episodeId, { minutes: 9, test: true, ...over }));
    const testWalks = async () => (await suite.as(actor).today.read())?.testWalks;
    expect(await testWalks()).toEqual({ days: [], needed: 3, testRise: 2, testNprs: 5, targetMinutes: 30 });
    await log({ on: daysAgo(3), painBefore: 2, painEnd: 4 });
    await log({ on: daysAgo(2), painBefore: 2, painEnd: 3 });
    await log({ on: daysAgo(2), painBefore: 4, painEnd: 5 });
    await log({ on: daysAgo(1), painBefore: 2, painEnd: 4, test: false });
    expect((await testWalks())?.days).toEqual([daysAgo(3), daysAgo(2)]);
  });

  test('a corrected test walk counts as corrected', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const first = aLog(episodeId, { minutes: 9, test: true, painBefore: 2, painEnd: 4 });
    await suite.as(actor).log.walkSubmit(first);
    await suite.as(actor).log.walkSubmit({ ...first, ...aLog(episodeId, { painEnd: 3, amends: first.id }) });
    expect((await suite.as(actor).today.read())?.testWalks?.days).toEqual([]);
  });

  test('none once a plan is signed, even one that begins tomorrow', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const tomorrow = addDays(TODAY, 1);
    await suite.as(suite.therapist).plan.revise({ episodeId, follows: 0, effectiveOn: tomorrow, plan: aPlan() });
    expect((await suite.as(actor).today.read())?.testWalks).toBeNull();
  });
});
