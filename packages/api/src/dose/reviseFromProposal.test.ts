import { describe, expect, test } from 'vitest';
import { doseProposals, planRevisions } from '@cairn/db';
import { addDays, newId } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { aPlan } from '../testing/aPlan.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { aWalkedWeek } from '../testing/aWalkedWeek.ts';
import { clockProposes } from '../testing/clockProposes.ts';

const suite = aSuite('revise_from_proposal');

/** A patient with an open proposal from 10 to 11 minutes, and a plan as it would be signed from it. */
async function aProposal() {
  const { actor, episodeId } = await aWalkedWeek(suite);
  await clockProposes(suite, episodeId);
  const [open] = await suite.rowsOf(doseProposals, episodeId);
  const plan = aPlan({ minutesPerBout: 11, reason: 'Your walks went well. A minute more now.' });
  return {
    actor,
    episodeId,
    input: { episodeId, follows: 1, effectiveOn: addDays(TODAY, 1), plan, proposalId: open?.id ?? '' },
  };
}

describe('plan.revise from a proposal', () => {
  test('the proposed dose is signed: accepted, with the plan, by whom and when, and the patient reads why', async () => {
    const { actor, episodeId, input } = await aProposal();
    const signed = await suite.as(suite.therapist).plan.revise(input);
    expect(await suite.rowsOf(doseProposals, episodeId)).toMatchObject([
      { status: 'accepted', planId: signed.id, decidedBy: suite.therapist.staffId, decidedAt: NOW },
    ]);
    const tomorrow = new Date(NOW.getTime() + 86_400_000);
    expect((await suite.as(actor, tomorrow).today.read())?.plan).toMatchObject({
      minutesPerBout: 11,
      reason: input.plan.reason,
    });
    const events = await suite.audits(suite.clinicId, 'plan.revise');
    expect(events.find(({ entityId }) => entityId === signed.id)?.detail).toMatchObject({
      proposalId: input.proposalId,
      status: 'accepted',
    });
  });

  test.each([
    ['other minutes', { minutesPerBout: 12 }],
    ['other walks a day', { minutesPerBout: 11, boutsPerDay: 3 }],
    ['another number of days', { minutesPerBout: 11, weekdays: [1, 3, 5] }],
  ])('%s are signed: adjusted', async (_name, over) => {
    const { episodeId, input } = await aProposal();
    const signed = await suite.as(suite.therapist).plan.revise({ ...input, plan: aPlan(over) });
    expect(await suite.rowsOf(doseProposals, episodeId)).toMatchObject([{ status: 'adjusted', planId: signed.id }]);
  });

  test('other days of the same number are the same dose', async () => {
    const { episodeId, input } = await aProposal();
    await suite.as(suite.therapist).plan.revise({ ...input, plan: { ...input.plan, weekdays: [2, 3, 4, 6, 7] } });
    expect(await suite.rowsOf(doseProposals, episodeId)).toMatchObject([{ status: 'accepted' }]);
  });

  test.each<[string, (of: Awaited<ReturnType<typeof aProposal>>) => Promise<unknown>]>([
    [
      'declined meanwhile',
      ({ input: { episodeId, proposalId } }) =>
        suite.as(suite.lead).dose.decline({ episodeId, proposalId, reason: 'Not this week.' }),
    ],
    [
      'superseded by next week’s',
      ({ episodeId }) => clockProposes(suite, episodeId, new Date(NOW.getTime() + 7 * 86_400_000)),
    ],
    [
      'made under a revision that is no longer the newest',
      ({ input }) => suite.as(suite.lead).plan.revise({ ...input, proposalId: undefined }),
    ],
  ])('one that was %s is a conflict, and nothing is signed', async (_name, meanwhile) => {
    const made = await aProposal();
    await meanwhile(made);
    for (const follows of [1, 2])
      expect(
        await suite.refused(() => suite.as(suite.therapist).plan.revise({ ...made.input, follows })),
      ).toMatchObject({ code: 'CONFLICT' });
  });

  test('another patient’s, or one that does not exist, is a conflict', async () => {
    const mine = await aProposal();
    const theirs = await aProposal();
    for (const proposalId of [theirs.input.proposalId, newId()])
      expect(
        await suite.refused(() => suite.as(suite.therapist).plan.revise({ ...mine.input, proposalId })),
      ).toMatchObject({ code: 'CONFLICT' });
    const refusal = await suite.refused(() =>
      suite.as(suite.therapist).plan.revise({ ...mine.input, proposalId: 'the first' }),
    );
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: ['proposalId'] });
  });

  test('one accepts and one declines at once: one of them is told to look', async () => {
    const { episodeId, input } = await aProposal();
    const { proposalId } = input;
    const done = await Promise.allSettled([
      suite.as(suite.therapist).plan.revise(input),
      suite.as(suite.lead).dose.decline({ episodeId, proposalId, reason: 'Not this week.' }),
    ]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [stored] = await suite.rowsOf(doseProposals, episodeId);
    const plans = await suite.rowsOf(planRevisions, episodeId);
    expect([stored?.status, plans.length]).toEqual(stored?.status === 'accepted' ? ['accepted', 2] : ['declined', 1]);
  });
});

describe('nothing changes a plan but a therapist', () => {
  test('whatever is proposed, logged, declined or left alone, the revisions stay as they were', async () => {
    const { actor, episodeId, input } = await aProposal();
    const before = await suite.rowsOf(planRevisions, episodeId);
    for (let day = 1; day <= 21; day += 1) {
      const now = new Date(NOW.getTime() + day * 86_400_000);
      const on = addDays(TODAY, day);
      await suite.as(actor, now).log.walkSubmit(aLog(episodeId, { on, writtenAt: now, minutes: 10, painPeak: 8 }));
      await clockProposes(suite, episodeId, now);
    }
    const open = (await suite.rowsOf(doseProposals, episodeId)).find(({ status }) => status === 'open');
    expect(open?.id).not.toBe(input.proposalId);
    await suite
      .as(suite.therapist)
      .dose.decline({ episodeId, proposalId: open?.id ?? '', reason: 'We speak on Monday first.' });
    expect(await suite.rowsOf(planRevisions, episodeId)).toEqual(before);
  });
});
