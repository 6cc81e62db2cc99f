import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { episodes, flags, referrals, withActor } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { aReferral } from '../testing/aReferral.ts';
import { TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';
import { severeFlag } from '../testing/severeFlag.ts';

const suite = aSuite('referral_advance');

async function referred() {
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
  const flag = await severeFlag(suite, actor, episodeId);
  const { id } = await suite.as(suite.therapist).referral.create(aReferral(episodeId, { flagIds: [flag.id] }));
  return { actor, episodeId, flag, referralId: id };
}
const closed = (referralId: string) =>
  ({ referralId, status: 'closed', outcome: 'MRI shows no compression.' }) as const;

describe('referral.advance', () => {
  test('goes from sent over received and appointment to closed; the flags close with the outcome; each step is audited', async () => {
    const { episodeId, referralId } = await referred();
    const as = suite.as(suite.therapist).referral;
    for (const status of ['received', 'appointment'] as const) {
      await as.advance({ referralId, status });
      expect(await suite.rowsOf(referrals, episodeId)).toMatchObject([{ status, outcome: null }]);
      expect(await suite.rowsOf(flags, episodeId)).toMatchObject([{ status: 'acknowledged' }]);
    }
    await as.advance(closed(referralId));
    expect(await suite.rowsOf(referrals, episodeId)).toMatchObject([
      { status: 'closed', outcome: 'MRI shows no compression.' },
    ]);
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([
      { status: 'resolved', outcome: 'referred', resolvedReason: 'MRI shows no compression.' },
    ]);
    const steps = (await suite.audits(suite.clinicId, 'referral.advance')).filter(
      ({ entityId }) => entityId === referralId,
    );
    expect(new Set(steps.map(({ detail }) => detail['status']))).toEqual(
      new Set(['received', 'appointment', 'closed']),
    );
  });

  test('a step may be skipped, never taken back', async () => {
    const { referralId } = await referred();
    const as = suite.as(suite.therapist).referral;
    await as.advance({ referralId, status: 'appointment' });
    for (const status of ['received', 'appointment'] as const)
      expect(await suite.refused(() => as.advance({ referralId, status }))).toMatchObject({ code: 'CONFLICT' });
    await as.advance(closed(referralId));
    expect(await suite.refused(() => as.advance(closed(referralId)))).toMatchObject({ code: 'CONFLICT' });
  });

  test('one that comes behind a closing does not open the referral again', async () => {
    const { episodeId, referralId } = await referred();
    const as = suite.as(suite.therapist).referral;
    let both: Promise<PromiseSettledResult<unknown>[]> = Promise.resolve([]);
    // Both find the referral "sent" and wait for the episode, the closing one first.
    await withActor(suite.db, suite.therapist, async (tx) => {
      await tx.select().from(episodes).where(eq(episodes.id, episodeId)).for('no key update');
      const closing = as.advance(closed(referralId));
      await new Promise((resolve) => setTimeout(resolve, 150));
      both = Promise.allSettled([closing, as.advance({ referralId, status: 'received' })]);
      await new Promise((resolve) => setTimeout(resolve, 150));
    });
    expect(await both).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { code: 'CONFLICT' } }]);
    expect(await suite.rowsOf(referrals, episodeId)).toMatchObject([{ status: 'closed' }]);
  });

  test('a flag that was closed meanwhile keeps its own outcome', async () => {
    const { episodeId, flag, referralId } = await referred();
    await suite.as(suite.lead).flag.resolve({ flagId: flag.id, outcome: 'acted', reason: 'Better since.' });
    await suite.as(suite.therapist).referral.advance(closed(referralId));
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([{ outcome: 'acted', resolvedReason: 'Better since.' }]);
  });

  test.each([
    ['closing without an outcome', { status: 'closed', outcome: ' ' }, 'outcome'],
    ['a huge outcome', { status: 'closed', outcome: 'x'.repeat(1001) }, 'outcome'],
    ['sending it again', { status: 'sent' }, 'status'],
    ['an unknown key', { status: 'received', dueOn: TODAY }, 'dueOn'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const { referralId } = await referred();
    const refusal = await suite.refused(() =>
      suite.as(suite.therapist).referral.advance({ referralId, ...over } as never),
    );
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: [field] });
  });

  test('not yours is not there; patients do not advance it', async () => {
    const { actor, referralId } = await referred();
    const input = { referralId, status: 'received' } as const;
    expect(await refusalOf(suite.as(suite.colleague).referral.advance(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(suite.stranger).referral.advance(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(actor).referral.advance(input))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
