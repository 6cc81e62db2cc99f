import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { type StaffActor, policies, withActor } from '@cairn/db';
import { aClinic, aStaffMember } from '@cairn/db/factories';
import { addDays, newId } from '@cairn/vocabulary';
import { aDraft } from '../testing/aDraft.ts';
import { aReplay } from '../testing/aReplay.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('policy_sign');
const tomorrow = addDays(TODAY, 1);
const reason = 'Fewer repeat calls.';

async function aLead() {
  const { clinicId } = await aClinic(suite.db);
  return aStaffMember(suite.db, clinicId, { role: 'lead', name: 'Ruth Lindqvist' });
}
const fourOfFive = () => aDraft({ sev: { days: 4 } });
const tried = async (lead: StaffActor, draft = fourOfFive()) => (await aReplay(suite, lead, draft)).id;
const signing = (lead: StaffActor, replayId: string, over: object = {}) =>
  suite.as(lead).policy.sign({ replayId, effectiveOn: tomorrow, reason, ...over });

describe('policy.sign', () => {
  test('what was tried becomes the next version; the one before stays as it was; with the audit row', async () => {
    const lead = await aLead();
    const replayId = await tried(lead);
    expect(await signing(lead, replayId, { reason: `  ${reason} ` })).toEqual({ version: 2 });
    const rows = await withActor(suite.db, lead, (tx) =>
      tx.select().from(policies).where(eq(policies.clinicId, lead.clinicId)).orderBy(policies.version),
    );
    expect(rows).toMatchObject([
      { version: 1, document: { version: 1, sev: { days: 3 } }, signedBy: null },
      {
        version: 2,
        document: { ...fourOfFive(), version: 2 },
        effectiveOn: tomorrow,
        signedBy: lead.staffId,
        replayId,
        reason,
        createdAt: NOW,
      },
    ]);
    expect(await suite.audits(lead.clinicId, 'policy.sign')).toMatchObject([
      {
        userId: lead.userId,
        entityId: replayId,
        detail: { version: 2, effectiveOn: tomorrow, reason, changes: [{ path: 'sev.days', from: 3, to: 4 }] },
      },
    ]);
  });

  test('another signed since it was tried is a conflict; tried again it follows that one', async () => {
    const lead = await aLead();
    const [first, second] = [await tried(lead), await tried(lead, aDraft({ sev: { days: 2 } }))];
    await signing(lead, first);
    expect(await suite.refused(() => signing(lead, second))).toMatchObject({ code: 'CONFLICT' });
    expect(await signing(lead, await tried(lead, aDraft({ sev: { days: 2 } })))).toEqual({ version: 3 });
  });

  test('of two at once one is signed', async () => {
    const lead = await aLead();
    const replayId = await tried(lead);
    const done = await Promise.allSettled([signing(lead, replayId), signing(lead, replayId)]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
    const seconds = await withActor(suite.db, lead, (tx) =>
      tx
        .select()
        .from(policies)
        .where(and(eq(policies.clinicId, lead.clinicId), eq(policies.version, 2))),
    );
    expect(seconds).toHaveLength(1);
  });

  test('what was not tried to its end, or changes nothing, is a conflict', async () => {
    const lead = await aLead();
    const { replayId } = await suite.as(lead).policy.replay({ draft: fourOfFive() });
    expect(await suite.refused(() => signing(lead, replayId))).toMatchObject({ code: 'CONFLICT' });
    const same = await tried(lead, aDraft());
    expect(await suite.refused(() => signing(lead, same))).toMatchObject({ code: 'CONFLICT' });
  });

  test.each([
    ['today', { effectiveOn: TODAY }, 'effectiveOn'],
    ['a day that does not exist', { effectiveOn: '2027-02-30' }, 'effectiveOn'],
    ['no reason', { reason: '  ' }, 'reason'],
    ['a reason of a page', { reason: 'a'.repeat(601) }, 'reason'],
    ['a draft beside the replay', { draft: aDraft() }, 'draft'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const lead = await aLead();
    const replayId = await tried(lead);
    const refusal = await suite.refused(() => signing(lead, replayId, over));
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: [field] });
  });

  test('another clinic’s replay is as one that does not exist, and only the lead signs', async () => {
    const replayId = await tried(await aLead());
    const unknown = await refusalOf(signing(suite.foreignLead, newId()));
    expect(unknown).toMatchObject({ code: 'NOT_FOUND' });
    expect(await suite.refused(() => signing(suite.foreignLead, replayId))).toEqual(unknown);
    for (const actor of [suite.therapist, suite.administrator])
      expect(await refusalOf(signing(actor, replayId))).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      await refusalOf(suite.as(suite.patient).policy.sign({ replayId, effectiveOn: tomorrow, reason })),
    ).toMatchObject({ code: 'FORBIDDEN' });
  });
});
