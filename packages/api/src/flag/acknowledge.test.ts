import { describe, expect, test } from 'vitest';
import { episodeSummaries, flags } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';
import { severeFlag } from '../testing/severeFlag.ts';

const suite = aSuite('flag_acknowledge');
const reason = 'I call her today.';

async function flagged() {
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
  return { actor, episodeId, flag: await severeFlag(suite, actor, episodeId) };
}

describe('flag.acknowledge', () => {
  test('gives the flag an owner and a reason, and leaves it due; with its audit row', async () => {
    const { actor, episodeId, flag } = await flagged();
    await suite.as(suite.therapist).flag.acknowledge({ flagId: flag.id, reason });
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([
      {
        ...flag,
        status: 'acknowledged',
        acknowledgedBy: suite.therapist.staffId,
        acknowledgedAt: NOW,
        acknowledgedReason: reason,
        resolvedAt: null,
      },
    ]);
    const summary = { groupRank: 3, openFlags: [{ id: flag.id, status: 'acknowledged' }] };
    expect(await suite.rowsOf(episodeSummaries, episodeId)).toMatchObject([summary]);
    expect(
      (await suite.audits(suite.clinicId, 'flag.acknowledge')).filter(({ entityId }) => entityId === flag.id),
    ).toMatchObject([{ userId: suite.therapist.userId, patientId: actor.patientId, detail: { rule: 'SEV', reason } }]);
  });

  test('taken on twice, or after it was closed, is a conflict', async () => {
    const { flag } = await flagged();
    await suite.as(suite.therapist).flag.acknowledge({ flagId: flag.id, reason });
    const again = () => suite.as(suite.lead).flag.acknowledge({ flagId: flag.id, reason });
    expect(await suite.refused(again)).toMatchObject({ code: 'CONFLICT' });
    await suite.as(suite.therapist).flag.resolve({ flagId: flag.id, outcome: 'acted', reason });
    expect(await suite.refused(again)).toMatchObject({ code: 'CONFLICT' });
  });

  test('of two who take it on at once one has it', async () => {
    const { flag } = await flagged();
    const both = [suite.therapist, suite.lead].map((actor) =>
      suite.as(actor).flag.acknowledge({ flagId: flag.id, reason }),
    );
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test.each([
    ['no reason', { reason: ' ' }, 'reason'],
    ['a huge reason', { reason: 'x'.repeat(601) }, 'reason'],
    ['an id that is none', { flagId: '42' }, 'flagId'],
    ['an unknown key', { status: 'open' }, 'status'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const { flag } = await flagged();
    const refusal = await suite.refused(() =>
      suite.as(suite.therapist).flag.acknowledge({ flagId: flag.id, reason, ...over }),
    );
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: [field] });
  });

  test('not yours is not there, and a patient does not close their own flags', async () => {
    const { actor, flag } = await flagged();
    const input = { flagId: flag.id, reason };
    expect(await refusalOf(suite.as(suite.colleague).flag.acknowledge(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(suite.foreignLead).flag.acknowledge(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(actor).flag.acknowledge(input))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
