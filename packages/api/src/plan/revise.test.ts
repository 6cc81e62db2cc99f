import { describe, expect, test } from 'vitest';
import { planRevisions, withActor } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { aPlan } from '../testing/aPlan.ts';
import { TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('plan_revise');
const revision = (episodeId: string, over: object = {}) => ({
  episodeId,
  follows: 0,
  effectiveOn: TODAY,
  plan: aPlan(),
  ...over,
});
const revisions = async (episodeId: string) =>
  (await suite.rowsOf(planRevisions, episodeId)).sort((a, b) => a.revision - b.revision);

describe('plan.revise', () => {
  test('signs the first revision as it was written, with its audit row, and the patient has it at once', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const signed = await suite.as(suite.therapist).plan.revise(revision(episodeId));
    expect(signed.revision).toBe(1);
    expect(await revisions(episodeId)).toMatchObject([
      { ...aPlan(), id: signed.id, revision: 1, effectiveOn: TODAY, signedBy: suite.therapist.staffId },
    ]);
    expect((await suite.as(actor).today.read())?.plan).toMatchObject({ minutesPerBout: 10, walkToday: true });
    const events = await suite.audits(suite.clinicId, 'plan.revise');
    expect(events.filter(({ entityId }) => entityId === signed.id)).toMatchObject([
      { userId: suite.therapist.userId, patientId: actor.patientId, detail: { revision: 1, effectiveOn: TODAY } },
    ]);
  });

  test('a later revision leaves the earlier one as it was, and holds from its day', async () => {
    const { actor, episodeId } = await suite.newPatient();
    await suite.as(suite.therapist).plan.revise(revision(episodeId));
    const [first] = await revisions(episodeId);
    const eased = aPlan({ minutesPerBout: 7, reason: 'Fewer minutes for a week.' });
    await suite
      .as(suite.lead)
      .plan.revise(revision(episodeId, { follows: 1, effectiveOn: addDays(TODAY, 3), plan: eased }));
    const [kept, second] = await revisions(episodeId);
    expect(kept).toEqual(first);
    expect(second).toMatchObject({ revision: 2, minutesPerBout: 7, signedBy: suite.lead.staffId });
    expect((await suite.as(actor).plan.list({ episodeId })).current).toBe(1);
    const inThreeDays = new Date(Date.parse('2026-11-23T20:00:00Z'));
    expect((await suite.as(actor, inThreeDays).plan.list({ episodeId })).current).toBe(2);
  });

  test('not even the database lets a signed revision be changed or removed', async () => {
    const { episodeId } = await suite.newPatient();
    await suite.as(suite.therapist).plan.revise(revision(episodeId));
    const bend = withActor(suite.db, suite.therapist, (tx) => tx.update(planRevisions).set({ minutesPerBout: 99 }));
    await expect(bend).rejects.toMatchObject({ cause: { code: '42501' } });
    await expect(withActor(suite.db, suite.therapist, (tx) => tx.delete(planRevisions))).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });

  test('of two who revise at once one signs, the other is told to look', async () => {
    const { episodeId } = await suite.newPatient();
    const both = [suite.therapist, suite.lead].map((actor) => suite.as(actor).plan.revise(revision(episodeId)));
    const done = await Promise.allSettled(both);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
    expect(await revisions(episodeId)).toHaveLength(1);
  });

  test.each([[0], [2], [9_007_199_254_740_991]])(
    'a draft that follows %i when revision 1 stands is a conflict',
    async (follows) => {
      const { episodeId } = await suite.newPatient();
      await suite.as(suite.therapist).plan.revise(revision(episodeId));
      const refusal = await suite.refused(() =>
        suite.as(suite.therapist).plan.revise(revision(episodeId, { follows })),
      );
      expect(refusal).toMatchObject({ code: 'CONFLICT' });
    },
  );

  test.each([
    ['yesterday', { effectiveOn: addDays(TODAY, -1) }, 'effectiveOn'],
    ['30 February', { effectiveOn: '2027-02-30' }, 'effectiveOn'],
    ['no minutes', { plan: aPlan({ minutesPerBout: 0 }) }, 'plan.minutesPerBout'],
    ['121 minutes', { plan: aPlan({ minutesPerBout: 121 }) }, 'plan.minutesPerBout'],
    ['seven walks a day', { plan: aPlan({ boutsPerDay: 7 }) }, 'plan.boutsPerDay'],
    ['no day of the week', { plan: aPlan({ weekdays: [] }) }, 'plan.weekdays'],
    ['a day twice', { plan: aPlan({ weekdays: [1, 1] }) }, 'plan.weekdays'],
    ['an eighth day', { plan: aPlan({ weekdays: [8] }) }, 'plan.weekdays.0'],
    ['a break of two hours', { plan: aPlan({ breakMinutes: 120 }) }, 'plan.breakMinutes'],
    ['an unknown surface', { plan: { ...aPlan(), surface: 'ice' } }, 'plan.surface'],
    ['stopping at no pain', { plan: aPlan({ stopAtNprs: 0 }) }, 'plan.stopAtNprs'],
    [
      'an unknown stretch',
      { plan: { ...aPlan(), stretches: [{ name: 'headstand', dose: 'once' }] } },
      'plan.stretches.0.name',
    ],
    ['a huge phrase', { plan: aPlan({ technique: ['x'.repeat(100_000)] }) }, 'plan.technique.0'],
    ['no reason', { plan: aPlan({ reason: '  ' }) }, 'plan.reason'],
    ['a huge reason', { plan: aPlan({ reason: 'x'.repeat(601) }) }, 'plan.reason'],
    ['an unknown key in the plan', { plan: { ...aPlan(), speed: 4 } }, 'plan.speed'],
    ['an unknown key', { signedBy: 'me' }, 'signedBy'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const refusal = await suite.refused(() => suite.as(suite.therapist).plan.revise(revision(suite.episodeId, over)));
    expect(refusal.code).toBe('BAD_REQUEST');
    expect(refusal.fields).toContain(field);
  });

  test('today is the patient’s: where they live it may be yesterday already, or tomorrow', async () => {
    const { episodeId } = await suite.newPatient({ timeZone: 'Pacific/Auckland' });
    const refusal = await suite.refused(() => suite.as(suite.therapist).plan.revise(revision(episodeId)));
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: ['effectiveOn'] });
  });

  test('not yours is not there; patients and administrators do not revise', async () => {
    const input = revision(suite.episodeId);
    expect(await refusalOf(suite.as(suite.colleague).plan.revise(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(suite.patient).plan.revise(input))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(suite.as(suite.administrator).plan.revise(input))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
