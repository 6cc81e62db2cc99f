import { describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { replays, withActor } from '@cairn/db';
import { aDraft } from '../testing/aDraft.ts';
import { aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('policy_replay');
const rows = () =>
  withActor(suite.db, suite.lead, (tx) => tx.select().from(replays).where(eq(replays.clinicId, suite.clinicId)));

describe('policy.replay', () => {
  test('stores the draft, the days and the policy it is compared with; with the audit row', async () => {
    const draft = aDraft({ sev: { days: 4 } });
    const { replayId } = await suite.as(suite.lead).policy.replay({ draft, months: 3 });
    expect((await rows()).find(({ id }) => id === replayId)).toMatchObject({
      status: 'queued',
      draft,
      policyVersion: 1,
      fromOn: '2026-08-20',
      toOn: '2026-11-19',
      requestedBy: suite.lead.staffId,
      episodesDone: 0,
      summary: null,
    });
    const events = await suite.audits(suite.clinicId, 'policy.replay');
    expect(events.filter(({ entityId }) => entityId === replayId)).toMatchObject([
      { userId: suite.lead.userId, detail: { policyVersion: 1, changes: [{ path: 'sev.days', from: 3, to: 4 }] } },
    ]);
  });

  test('one that still waits is overtaken, and of two at once one waits', async () => {
    const ask = () => suite.as(suite.lead).policy.replay({ draft: aDraft() });
    const { replayId } = await ask();
    const asked = await Promise.all([ask(), ask()]);
    const all = await rows();
    expect(all.find(({ id }) => id === replayId)?.status).toBe('failed');
    expect(all.filter(({ status }) => status === 'queued')).toHaveLength(1);
    expect(asked.map((one) => one.replayId)).toContain(all.find(({ status }) => status === 'queued')?.id);
  });

  test.each([
    ['a value out of its range', { ...aDraft(), sev: { ...aDraft().sev, nprs: 4 } }, 'draft.sev.nprs'],
    ['half a day', { ...aDraft(), gap: { ...aDraft().gap, callDays: 7.5 } }, 'draft.gap.callDays'],
    ['no number', { ...aDraft(), refractoryDays: null }, 'draft.refractoryDays'],
    ['a rule that could never fire', { ...aDraft(), sev: { ...aDraft().sev, days: 6 } }, 'draft.sev.days'],
    ['limits that cross', { ...aDraft(), stall6: { ...aDraft().stall6, under: 0.4 } }, 'draft.stall6.aloneUnder'],
    ['no emergency number', { ...aDraft(), emergencyNumber: '' }, 'draft.emergencyNumber'],
    ['a time that is none', { ...aDraft(), quietHours: { from: '25:00', to: '08:00' } }, 'draft.quietHours.from'],
    ['a switch for emergency answers', { ...aDraft(), rfE: { off: true } }, 'draft.rfE'],
    ['a version', { ...aDraft(), version: 7 }, 'draft.version'],
  ])('refuses %s by field and stores nothing', async (_name, draft, field) => {
    const refusal = await suite.refused(() => suite.as(suite.lead).policy.replay({ draft } as never));
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: [field] });
  });

  test('refuses other months', async () => {
    const refusal = await suite.refused(() =>
      suite.as(suite.lead).policy.replay({ draft: aDraft(), months: 5 } as never),
    );
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: ['months'] });
  });

  test('only the lead tries a draft', async () => {
    for (const actor of [suite.therapist, suite.administrator, suite.patient])
      expect(await refusalOf(suite.as(actor).policy.replay({ draft: aDraft() }))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
