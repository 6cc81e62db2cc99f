import { describe, expect, test } from 'vitest';
import { episodeSummaries, flags } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';
import { severeFlag } from '../testing/severeFlag.ts';

const suite = aSuite('flag_resolve');
const closing = { outcome: 'watched', reason: 'A flare after moving house.' } as const;

async function flagged() {
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
  return { actor, episodeId, flag: await severeFlag(suite, actor, episodeId) };
}

describe('flag.resolve', () => {
  test('closes the flag with its outcome, frees the patient’s group, and writes its audit row', async () => {
    const { episodeId, flag } = await flagged();
    await suite.as(suite.therapist).flag.resolve({ flagId: flag.id, ...closing });
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([
      {
        outcome: closing.outcome,
        resolvedReason: closing.reason,
        status: 'resolved',
        resolvedBy: suite.therapist.staffId,
        resolvedAt: NOW,
        acknowledgedBy: suite.therapist.staffId,
      },
    ]);
    const [summary] = await suite.rowsOf(episodeSummaries, episodeId);
    expect(summary).toMatchObject({ openFlags: [], dueAt: 'infinity' });
    expect(summary?.groupRank).toBeGreaterThan(3);
    expect(
      (await suite.audits(suite.clinicId, 'flag.resolve')).filter(({ entityId }) => entityId === flag.id),
    ).toMatchObject([{ detail: { rule: 'SEV', ...closing } }]);
  });

  test('who took it on stays named when another closes it', async () => {
    const { episodeId, flag } = await flagged();
    await suite.as(suite.therapist).flag.acknowledge({ flagId: flag.id, reason: 'Mine.' });
    await suite.as(suite.lead).flag.resolve({ flagId: flag.id, ...closing });
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([
      { acknowledgedBy: suite.therapist.staffId, resolvedBy: suite.lead.staffId },
    ]);
  });

  test('within its quiet time the rule does not raise it again, though the pain stays', async () => {
    const { actor, episodeId, flag } = await flagged();
    await suite.as(suite.therapist).flag.resolve({ flagId: flag.id, ...closing });
    await suite.as(actor).log.painSubmit(aLog(episodeId, { legNprs: 9, backNprs: 3 }));
    expect((await suite.rowsOf(flags, episodeId)).filter(({ rule }) => rule === 'SEV')).toHaveLength(1);
  });

  test('closed twice is a conflict, at once or one after the other', async () => {
    const { flag } = await flagged();
    const both = [suite.therapist, suite.lead].map((actor) =>
      suite.as(actor).flag.resolve({ flagId: flag.id, ...closing }),
    );
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const again = () => suite.as(suite.lead).flag.resolve({ flagId: flag.id, ...closing });
    expect(await suite.refused(again)).toMatchObject({ code: 'CONFLICT' });
  });

  test.each([
    ['no reason', { reason: '' }, 'reason'],
    ['a huge reason', { reason: 'x'.repeat(100_000) }, 'reason'],
    ['an unknown outcome', { outcome: 'forgotten' }, 'outcome'],
    ['an unknown key', { resolvedBy: 'me' }, 'resolvedBy'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const { flag } = await flagged();
    const refusal = await suite.refused(() =>
      suite.as(suite.therapist).flag.resolve({ flagId: flag.id, ...closing, ...over } as never),
    );
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: [field] });
  });

  test('not yours is not there, and a patient does not close their own flags', async () => {
    const { actor, flag } = await flagged();
    const input = { flagId: flag.id, ...closing };
    expect(await refusalOf(suite.as(suite.colleague).flag.resolve(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(suite.stranger).flag.resolve(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(actor).flag.resolve(input))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
