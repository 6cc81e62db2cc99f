import { describe, expect, test } from 'vitest';
import { policies, withActor } from '@cairn/db';
import { aClinic, aStaffMember } from '@cairn/db/factories';
import { type LocalDate, Policy, addDays } from '@cairn/vocabulary';
import { aDraft } from '../testing/aDraft.ts';
import { aReplay } from '../testing/aReplay.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('policy_read');
const tomorrow = addDays(TODAY, 1);

async function aLead() {
  const { clinicId } = await aClinic(suite.db);
  return aStaffMember(suite.db, clinicId, { role: 'lead', name: 'Ruth Lindqvist' });
}
const signed = (lead: Awaited<ReturnType<typeof aLead>>, version: number, effectiveOn: LocalDate, days: number) =>
  withActor(suite.db, lead, (tx) =>
    tx.insert(policies).values({
      clinicId: lead.clinicId,
      version,
      document: Policy.parse({ version, sev: { days } }),
      effectiveOn,
      createdAt: NOW,
      signedBy: lead.staffId,
      reason: 'Fewer repeat calls.',
    }),
  );

describe('policy.read', () => {
  test('a clinic with its first policy: in force, none to come, nothing tried', async () => {
    const lead = await aLead();
    expect(await suite.as(lead).policy.read()).toMatchObject({
      zone: 'America/Los_Angeles',
      today: TODAY,
      tomorrow,
      inForce: { version: 1, effectiveOn: '2020-01-01', document: { sev: { days: 3 } } },
      toCome: null,
      history: [{ version: 1, signedBy: null, reason: '', changes: [] }],
      replay: null,
    });
  });

  test('versions newest first, each with who, why and what it changed; one to come is told apart', async () => {
    const lead = await aLead();
    await signed(lead, 2, '2026-08-03', 4);
    await signed(lead, 3, tomorrow, 2);
    const read = await suite.as(lead).policy.read();
    expect(read.inForce).toMatchObject({ version: 2, effectiveOn: '2026-08-03', document: { sev: { days: 4 } } });
    expect(read.toCome).toMatchObject({ version: 3, effectiveOn: tomorrow });
    expect(read.history).toMatchObject([
      { version: 3, signedBy: 'Ruth Lindqvist', changes: [{ path: 'sev.days', from: 4, to: 2 }] },
      { version: 2, reason: 'Fewer repeat calls.', changes: [{ path: 'sev.days', from: 3, to: 4 }] },
      { version: 1, changes: [] },
    ]);
    const dayAfter = new Date(NOW.getTime() + 86_400_000);
    expect((await suite.as(lead, dayAfter).policy.read()).inForce.version).toBe(3);
  });

  test('the newest replay, as long as the policy it was compared with is the newest', async () => {
    const lead = await aLead();
    await aReplay(suite, lead, aDraft({ sev: { days: 2 } }), new Date(NOW.getTime() - 60_000));
    const replay = await aReplay(suite, lead, aDraft({ sev: { days: 4 } }));
    expect((await suite.as(lead).policy.read()).replay).toMatchObject({
      id: replay.id,
      status: 'done',
      requestedBy: 'Ruth Lindqvist',
      draft: { sev: { days: 4 } },
      summary: { episodes: 0, patientMonths: 0, rules: [], load: { before: 0, after: 0 } },
    });
    await signed(lead, 2, tomorrow, 4);
    expect((await suite.as(lead).policy.read()).replay).toBeNull();
  });

  test('an administrator reads it, too; others do not', async () => {
    expect(await suite.as(suite.administrator).policy.read()).toHaveProperty('inForce');
    for (const actor of [suite.therapist, suite.patient])
      expect(await refusalOf(suite.as(actor).policy.read())).toMatchObject({ code: 'FORBIDDEN' });
  });
});
