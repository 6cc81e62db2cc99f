import { describe, expect, test } from 'vitest';
import { episodeSummaries, flags } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { rebuild } from '../summary/rebuild.ts';
import { aLog } from '../testing/aLog.ts';
import { aReferral } from '../testing/aReferral.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';
import { severeFlag } from '../testing/severeFlag.ts';

const suite = aSuite('flag_snooze');
const HOUR_MS = 3_600_000;
const reason = 'Away until Monday; she knows whom to call.';
const hours = (count: number) => new Date(NOW.getTime() + count * HOUR_MS);
const until = hours(48);

async function flagged() {
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
  return { actor, episodeId, flag: await severeFlag(suite, actor, episodeId) };
}

/** A patient with one flag raised by an answer. */
async function answered(answers: object) {
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -2) });
  await suite.as(actor).log.safetySubmit(aLog(episodeId, { nothingNew: false, answers }));
  const [flag] = await suite.rowsOf(flags, episodeId);
  if (!flag) throw new Error('The answer raised no flag.');
  return { actor, episodeId, flag };
}

describe('flag.snooze', () => {
  test('puts the flag off with an owner, takes it out of the patient’s group and due time; with its audit row', async () => {
    const { episodeId, flag } = await flagged();
    await suite.as(suite.therapist).flag.snooze({ flagId: flag.id, until, reason });
    const by = suite.therapist.staffId;
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([
      {
        ...flag,
        status: 'snoozed',
        snoozedBy: by,
        snoozedAt: NOW,
        snoozedUntil: until,
        snoozedReason: reason,
        acknowledgedBy: by,
        acknowledgedAt: NOW,
        acknowledgedReason: null,
      },
    ]);
    const [summary] = await suite.rowsOf(episodeSummaries, episodeId);
    expect(summary).toMatchObject({
      dueAt: 'infinity',
      openFlags: [{ id: flag.id, status: 'snoozed', snoozedUntil: until.toISOString() }],
    });
    expect(summary?.groupRank).toBeGreaterThan(3);
    const audits = await suite.audits(suite.clinicId, 'flag.snooze');
    expect(audits.filter(({ entityId }) => entityId === flag.id)).toMatchObject([
      { userId: suite.therapist.userId, detail: { rule: 'SEV', reason, until: until.toISOString() } },
    ]);
    expect((await rebuild(suite.db, NOW, false)).differences.filter((one) => one.episodeId === episodeId)).toEqual([]);
  });

  test('who took it on stays its owner when another puts it off', async () => {
    const { episodeId, flag } = await flagged();
    await suite.as(suite.therapist).flag.acknowledge({ flagId: flag.id, reason: 'Mine.' });
    await suite.as(suite.lead, hours(1)).flag.snooze({ flagId: flag.id, until, reason });
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([
      { acknowledgedBy: suite.therapist.staffId, acknowledgedAt: NOW, snoozedBy: suite.lead.staffId },
    ]);
  });

  test('while it is put off its rule raises nothing; when its time is over it waits again', async () => {
    const { actor, episodeId, flag } = await flagged();
    await suite.as(suite.therapist).flag.snooze({ flagId: flag.id, until, reason });
    const log = (on: string, at: Date) =>
      suite.as(actor, at).log.painSubmit(aLog(episodeId, { on, writtenAt: at, legNprs: 9, backNprs: 3 }));
    await log(addDays(TODAY, 1), hours(24));
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([{ id: flag.id, status: 'snoozed' }]);
    await log(addDays(TODAY, 2), until);
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([
      { id: flag.id, status: 'acknowledged', snoozedUntil: until, acknowledgedBy: suite.therapist.staffId },
    ]);
    expect(await suite.rowsOf(episodeSummaries, episodeId)).toMatchObject([
      { groupRank: 3, openFlags: [{ id: flag.id, status: 'acknowledged', snoozedUntil: null }] },
    ]);
    const again = () => suite.as(suite.therapist, hours(49)).flag.snooze({ flagId: flag.id, until: hours(60), reason });
    expect(await suite.refused(again)).toMatchObject({ code: 'CONFLICT' });
  });

  test('it can be closed and referred meanwhile, and an emergency answer stands beside it', async () => {
    const { actor, episodeId, flag } = await flagged();
    await suite.as(suite.therapist).flag.snooze({ flagId: flag.id, until, reason });
    await suite.as(actor).log.safetySubmit(aLog(episodeId, { nothingNew: false, answers: { urinary: 'new' } }));
    const [summary] = await suite.rowsOf(episodeSummaries, episodeId);
    expect(summary).toMatchObject({ groupRank: 1, openFlags: [{ rule: 'RF-E' }, { status: 'snoozed' }] });
    await suite.as(suite.therapist).referral.create({ ...aReferral(episodeId), flagIds: [flag.id] });
    expect((await suite.rowsOf(flags, episodeId)).find(({ id }) => id === flag.id)).toMatchObject({
      status: 'acknowledged',
      acknowledgedReason: null,
    });

    const other = await flagged();
    await suite.as(suite.therapist).flag.snooze({ flagId: other.flag.id, until, reason });
    await suite.as(suite.therapist).flag.resolve({ flagId: other.flag.id, outcome: 'acted', reason: 'She called.' });
    expect(await suite.rowsOf(flags, other.episodeId)).toMatchObject([{ status: 'resolved', snoozedAt: NOW }]);
    expect(await suite.rowsOf(episodeSummaries, other.episodeId)).toMatchObject([{ openFlags: [] }]);
    const again = () => suite.as(suite.therapist).flag.snooze({ flagId: other.flag.id, until, reason });
    expect(await suite.refused(again)).toMatchObject({ code: 'CONFLICT' });
  });

  test('of two who put it off at once one does', async () => {
    const { flag } = await flagged();
    const both = [suite.therapist, suite.lead].map((actor) =>
      suite.as(actor).flag.snooze({ flagId: flag.id, until, reason }),
    );
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test.each([
    ['an emergency answer', { urinary: 'new' }, 'RF-E'],
    ['a same-day answer', { fever: 'yes' }, 'RF-S'],
  ])('%s is never put off', async (_name, answers, rule) => {
    const { flag } = await answered(answers);
    expect(flag.rule).toBe(rule);
    const refusal = await suite.refused(() =>
      suite.as(suite.therapist).flag.snooze({ flagId: flag.id, until: hours(1), reason }),
    );
    expect(refusal).toMatchObject({ code: 'CONFLICT' });
  });

  test('without a due time it can wait the policy’s refractory time, and no longer', async () => {
    const { flag } = await answered({ sexual: 'known' });
    expect(flag).toMatchObject({ rule: 'RF-R', dueAt: null });
    const put = (at: Date) => suite.as(suite.therapist).flag.snooze({ flagId: flag.id, until: at, reason });
    expect(await suite.refused(() => put(hours(14 * 24 + 1)))).toMatchObject({
      code: 'BAD_REQUEST',
      fields: ['until'],
    });
    await put(hours(14 * 24));
  });

  test.each([
    ['now', () => ({ until: NOW }), 'until'],
    ['a time that is past', () => ({ until: hours(-1) }), 'until'],
    ['later than it is due', (due: Date) => ({ until: new Date(due.getTime() + 1) }), 'until'],
    ['no day', () => ({ until: 'soon' }), 'until'],
    ['no reason', () => ({ reason: ' ' }), 'reason'],
    ['a huge reason', () => ({ reason: 'x'.repeat(601) }), 'reason'],
    ['an unknown key', () => ({ status: 'snoozed' }), 'status'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const { flag } = await flagged();
    const input = { flagId: flag.id, until, reason, ...over(flag.dueAt ?? NOW) };
    const refusal = await suite.refused(() => suite.as(suite.therapist).flag.snooze(input as never));
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: [field] });
  });

  test('until the very moment it is due is in time', async () => {
    const { episodeId, flag } = await flagged();
    await suite.as(suite.therapist).flag.snooze({ flagId: flag.id, until: flag.dueAt ?? NOW, reason });
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([{ status: 'snoozed' }]);
  });

  test('not yours is not there, and a patient does not put off their own flags', async () => {
    const { actor, flag } = await flagged();
    const input = { flagId: flag.id, until, reason };
    expect(await refusalOf(suite.as(suite.colleague).flag.snooze(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(suite.foreignLead).flag.snooze(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(suite.administrator).flag.snooze(input))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(suite.as(actor).flag.snooze(input))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
