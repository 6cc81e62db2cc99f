import { describe, expect, test } from 'vitest';
import { flags, referralFlags, referrals, withActor } from '@cairn/db';
import { addDays, newId } from '@cairn/vocabulary';
import { aReferral } from '../testing/aReferral.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';
import { severeFlag } from '../testing/severeFlag.ts';

const suite = aSuite('referral_create');

async function flagged() {
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
  return { actor, episodeId, flag: await severeFlag(suite, actor, episodeId) };
}

describe('referral.create', () => {
  test('signs the letter as it was written, takes its flags on, and writes its audit row', async () => {
    const { actor, episodeId, flag } = await flagged();
    const input = aReferral(episodeId, { flagIds: [flag.id] });
    const { id } = await suite.as(suite.therapist).referral.create(input);
    const { flagIds, ...written } = input;
    expect(await suite.rowsOf(referrals, episodeId)).toMatchObject([
      {
        ...written,
        id,
        status: 'sent',
        dueOn: addDays(TODAY, 7),
        signedBy: suite.therapist.staffId,
        signedAt: NOW,
        outcome: null,
      },
    ]);
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([
      {
        status: 'acknowledged',
        acknowledgedBy: suite.therapist.staffId,
        acknowledgedReason: `Referred to ${input.addresseeName}.`,
      },
    ]);
    const links = await withActor(suite.db, suite.therapist, (tx) => tx.select().from(referralFlags));
    expect(links.filter(({ referralId }) => referralId === id)).toMatchObject([{ flagId: flagIds[0] }]);
    expect(
      (await suite.audits(suite.clinicId, 'referral.create')).filter(({ entityId }) => entityId === id),
    ).toMatchObject([{ patientId: actor.patientId, detail: { urgency: '7-days', flags: 1 } }]);
    expect(await suite.as(suite.lead).referral.list({})).toContainEqual(
      expect.objectContaining({ id, overdue: false }),
    );
  });

  test.each([
    ['2-days', 2],
    ['7-days', 7],
    ['6-weeks', 42],
  ] as const)('%s is due %i days from the patient’s today', async (urgency, days) => {
    const { episodeId } = await suite.newPatient({ timeZone: 'Pacific/Auckland' });
    await suite.as(suite.therapist).referral.create(aReferral(episodeId, { urgency }));
    expect(await suite.rowsOf(referrals, episodeId)).toMatchObject([{ dueOn: addDays('2026-11-21', days) }]);
  });

  test('one that is not closed is late from the day after it was due, for those whose patient it is of', async () => {
    const lateFor = (actor: typeof suite.lead, days: number) =>
      suite.as(actor, new Date(NOW.getTime() + days * 86_400_000)).referral.late();
    const all = [suite.therapist, suite.lead, suite.colleague, suite.foreignLead];
    const counts = (days: number) => Promise.all(all.map((actor) => lateFor(actor, days)));
    const before = [await counts(2), await counts(3)];
    const { episodeId } = await suite.newPatient();
    const { id } = await suite.as(suite.therapist).referral.create(aReferral(episodeId, { urgency: '2-days' }));
    expect(await counts(2)).toEqual(before[0]);
    expect(await counts(3)).toEqual(before[1]?.map((count, at) => count + (at < 2 ? 1 : 0)));
    for (const step of ['received', 'appointment'] as const)
      await suite.as(suite.therapist).referral.advance({ referralId: id, status: step });
    await suite.as(suite.therapist).referral.advance({ referralId: id, status: 'closed', outcome: 'Seen.' });
    expect(await counts(3)).toEqual(before[1]);
  });

  test('a flag that was taken on before keeps its owner', async () => {
    const { episodeId, flag } = await flagged();
    await suite.as(suite.lead).flag.acknowledge({ flagId: flag.id, reason: 'Mine.' });
    await suite.as(suite.therapist).referral.create(aReferral(episodeId, { flagIds: [flag.id] }));
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([
      { acknowledgedBy: suite.lead.staffId, acknowledgedReason: 'Mine.' },
    ]);
  });

  test('a flag of another patient is no reason', async () => {
    const [mine, other] = [await flagged(), await flagged()];
    for (const flagId of [other.flag.id, newId()]) {
      const input = aReferral(mine.episodeId, { flagIds: [mine.flag.id, flagId] });
      const refusal = await suite.refused(() => suite.as(suite.therapist).referral.create(input));
      expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: ['flagIds'] });
    }
  });

  test.each([
    ['no reason', { reason: ' ' }, 'reason'],
    ['a huge reason', { reason: 'x'.repeat(201) }, 'reason'],
    ['nobody to refer to', { addresseeName: '' }, 'addresseeName'],
    ['an empty letter', { letter: '\n' }, 'letter'],
    ['a huge letter', { letter: 'x'.repeat(8001) }, 'letter'],
    ['an unknown urgency', { urgency: 'soon' }, 'urgency'],
    ['an id that is none', { flagIds: ['SEV'] }, 'flagIds.0'],
    ['an unknown key', { status: 'closed' }, 'status'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const input = aReferral(suite.episodeId, over as object);
    const refusal = await suite.refused(() => suite.as(suite.therapist).referral.create(input));
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: [field] });
  });

  test('not yours is not there; patients do not refer themselves', async () => {
    const input = aReferral(suite.episodeId);
    expect(await refusalOf(suite.as(suite.colleague).referral.create(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(suite.foreignLead).referral.create(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(suite.patient).referral.create(input))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
