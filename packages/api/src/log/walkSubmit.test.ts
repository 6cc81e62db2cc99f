import { describe, expect, test } from 'vitest';
import { episodeSummaries, walkLogs } from '@cairn/db';
import { addDays, newId } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { DAY_1, NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('walk_submit');
const aWalk = (episodeId: string, over: object = {}) => aLog(episodeId, { minutes: 12, ...over });

describe('log.walkSubmit', () => {
  test('stores all that was said of the walk, its audit row, and the minutes of the week', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const said = { minutes: 14, breaks: 2, surface: 'flat', painBefore: 3, painPeak: 5 } as const;
    const input = aWalk(episodeId, said);
    expect(await suite.as(actor).log.walkSubmit(input)).toEqual({ id: input.id, receivedAt: NOW });
    expect(await suite.rowsOf(walkLogs, episodeId)).toMatchObject([
      { ...said, painNextMorning: null, on: TODAY, amends: null },
    ]);
    expect(await suite.rowsOf(episodeSummaries, episodeId)).toMatchObject([{ walkedMinutes: 14, lastLogOn: TODAY }]);
    const events = await suite.audits(suite.clinicId, 'log.walkSubmit');
    expect(events.filter(({ entityId }) => entityId === input.id)).toMatchObject([
      { userId: actor.userId, patientId: actor.patientId, detail: { on: TODAY } },
    ]);
  });

  test('stores what the walking dose reads besides: end, walks summed up, test, when it began to hurt, what eased it', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const said = { minutes: 20, bouts: 2, painEnd: 4, test: true, minutesToPain: 20, easedBySitting: false };
    await suite.as(actor).log.walkSubmit(aWalk(episodeId, said));
    expect(await suite.rowsOf(walkLogs, episodeId)).toMatchObject([said]);
    expect((await suite.as(actor).today.read())?.logs).toMatchObject([said]);
    expect((await suite.as(suite.therapist).chart.read({ episodeId })).logs).toMatchObject([said]);
  });

  test('the morning after amends yesterday’s walk: the first version stays, the new one counts, minutes are not doubled', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const first = aWalk(episodeId, { on: addDays(TODAY, -1), painPeak: 4 });
    await suite.as(actor).log.walkSubmit(first);
    expect((await suite.as(actor).today.read())?.morningAfter).toMatchObject([{ id: first.id }]);

    const amended = aWalk(episodeId, { on: first.on, painPeak: 4, painNextMorning: 3, amends: first.id });
    await suite.as(actor).log.walkSubmit(amended);
    const stored = await suite.rowsOf(walkLogs, episodeId);
    expect(stored.map(({ id, painNextMorning }) => [id, painNextMorning])).toEqual(
      expect.arrayContaining([
        [first.id, null],
        [amended.id, 3],
      ]),
    );
    expect(stored).toHaveLength(2);
    expect(await suite.rowsOf(episodeSummaries, episodeId)).toMatchObject([{ walkedMinutes: 12 }]);
    expect((await suite.as(actor).today.read())?.morningAfter).toEqual([]);
    const { logs } = await suite.as(suite.therapist).chart.read({ episodeId });
    expect(logs).toMatchObject([{ kind: 'walk', firstId: first.id, changed: true, painNextMorning: 3 }]);
  });

  test('an amendment names the first version, never another amendment', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const first = aWalk(episodeId);
    const second = aWalk(episodeId, { minutes: 13, amends: first.id });
    await suite.as(actor).log.walkSubmit(first);
    await suite.as(actor).log.walkSubmit(second);
    const third = aWalk(episodeId, { minutes: 15, amends: second.id });
    const refusal = await suite.refused(() => suite.as(actor).log.walkSubmit(third));
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: ['amends'] });
  });

  test("an amendment cannot name another patient's entry", async () => {
    const { actor, episodeId } = await suite.newPatient();
    const theirs = aWalk(suite.episodeId);
    await suite.as(suite.patient).log.walkSubmit(theirs);
    const refusal = await suite.refused(() => suite.as(actor).log.walkSubmit(aWalk(episodeId, { amends: theirs.id })));
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: ['amends'] });
  });

  test('the same entry sent five times at once is stored once', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const input = aWalk(episodeId);
    const saved = await Promise.all(Array.from({ length: 5 }, () => suite.as(actor).log.walkSubmit(input)));
    expect(new Set(saved.map(({ id }) => id))).toEqual(new Set([input.id]));
    expect(await suite.rowsOf(walkLogs, episodeId)).toHaveLength(1);
  });

  test('two entries with one id sent at once: one is saved, the other told so', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const input = aWalk(episodeId);
    const both = [input, { ...input, minutes: 30 }].map((walk) => suite.as(actor).log.walkSubmit(walk));
    const outcomes = (await Promise.allSettled(both)).map(({ status }) => status).sort();
    expect(outcomes).toEqual(['fulfilled', 'rejected']);
    expect(await suite.rowsOf(walkLogs, episodeId)).toHaveLength(1);
  });

  test.each([
    ['no minutes', { minutes: 0 }, 'minutes'],
    ['more than ten hours', { minutes: 601 }, 'minutes'],
    ['half a minute', { minutes: 7.5 }, 'minutes'],
    ['minutes in words', { minutes: 'ten' }, 'minutes'],
    ['minutes beyond all numbers', { minutes: Number.POSITIVE_INFINITY }, 'minutes'],
    ['a break less than none', { breaks: -1 }, 'breaks'],
    ['an unknown surface', { surface: 'moon' }, 'surface'],
    ['a pain of 11 at its worst', { painPeak: 11 }, 'painPeak'],
    ['a pain under 0 the next morning', { painNextMorning: -1 }, 'painNextMorning'],
    ['a pain of 11 at the end', { painEnd: 11 }, 'painEnd'],
    ['no walk in an entry', { bouts: 0 }, 'bouts'],
    ['25 walks in an entry', { bouts: 25 }, 'bouts'],
    ['pain that began after the walk was over', { minutes: 12, minutesToPain: 13 }, 'minutesToPain'],
    ['pain that began before it', { minutesToPain: -1 }, 'minutesToPain'],
    ['perhaps a test', { test: 'perhaps' }, 'test'],
    ['perhaps eased', { easedBySitting: 'perhaps' }, 'easedBySitting'],
    ['tomorrow', { on: addDays(TODAY, 1) }, 'on'],
    ['the day before day 1', { on: addDays(DAY_1, -1) }, 'on'],
    ['a month that does not exist', { on: '2026-13-01' }, 'on'],
    ['the year 0', { on: '0000-01-01' }, 'on'],
    ['no instant at all', { writtenAt: null }, 'writtenAt'],
    ['an instant before there were phones', { writtenAt: new Date(-8.6e15) }, 'writtenAt'],
    ['an instant after all calendars', { writtenAt: new Date(8.6e15) }, 'writtenAt'],
    ['an unknown key', { steps: 4000 }, 'steps'],
    ['an amendment of nothing', { amends: newId() }, 'amends'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const refusal = await suite.refused(() => suite.as(suite.patient).log.walkSubmit(aWalk(suite.episodeId, over)));
    expect(refusal.code).toBe('BAD_REQUEST');
    expect(refusal.fields).toContain(field);
  });

  test('before the first questions are answered there is nothing to log', async () => {
    const invited = await suite.newPatient({ startedOn: null });
    expect(await suite.refused(() => suite.as(invited.actor).log.walkSubmit(aWalk(invited.episodeId)))).toMatchObject({
      code: 'BAD_REQUEST',
      fields: ['on'],
    });
  });

  test('not yours is not there, and staff do not walk for patients', async () => {
    const walk = aWalk(suite.episodeId);
    expect(await refusalOf(suite.as(suite.neighbour.actor).log.walkSubmit(walk))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(suite.lead).log.walkSubmit(walk))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
