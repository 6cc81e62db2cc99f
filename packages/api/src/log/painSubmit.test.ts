import { describe, expect, test } from 'vitest';
import { flags, episodeSummaries, painLogs, withActor } from '@cairn/db';
import { addDays, newId } from '@cairn/vocabulary';
import { fieldErrorsOf } from '../errors.ts';
import { DAY_1, NOW, TODAY, aSuite } from '../testing/aSuite.ts';

const suite = aSuite('pain_submit');

const entry = (over: object = {}) => ({
  id: newId(),
  episodeId: suite.episodeId,
  on: TODAY,
  writtenAt: NOW,
  zone: 'America/Los_Angeles',
  legNprs: 6,
  backNprs: 2,
  ...over,
});

const stored = () => withActor(suite.db, suite.patient, (tx) => tx.select().from(painLogs));

describe('log.painSubmit', () => {
  test('stores the entry with its instant, zone and day, and its audit row', async () => {
    const input = entry({ writtenAt: new Date('2026-11-20T19:14:00Z') });
    const saved = await suite.as(suite.patient).log.painSubmit(input);
    expect(saved).toEqual({ id: input.id, receivedAt: NOW });
    const row = (await stored()).find(({ id }) => id === input.id);
    expect(row).toMatchObject({
      on: TODAY,
      zone: 'America/Los_Angeles',
      writtenAt: input.writtenAt,
      legNprs: 6,
      backNprs: 2,
      furthest: null,
    });
    const events = await suite.audits(suite.clinicId, 'log.painSubmit');
    expect(events.filter(({ entityId }) => entityId === input.id)).toMatchObject([
      { userId: suite.patient.userId, patientId: suite.patient.patientId, at: NOW },
    ]);
  });

  test('the same id with the same content is a success and stores nothing more', async () => {
    const input = entry();
    await suite.as(suite.patient).log.painSubmit(input);
    const before = (await stored()).length;
    const again = await suite.as(suite.patient, new Date(NOW.getTime() + 60_000)).log.painSubmit(input);
    expect(again.receivedAt).toEqual(NOW);
    expect(await stored()).toHaveLength(before);
  });

  test('the same id with other content is a conflict', async () => {
    const input = entry();
    await suite.as(suite.patient).log.painSubmit(input);
    await expect(suite.as(suite.patient).log.painSubmit({ ...input, legNprs: 3 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test("another owner's id tells nothing: it is stored as one's own", async () => {
    const input = entry({ on: addDays(TODAY, -9) });
    await suite.as(suite.patient).log.painSubmit(input);
    const theirs = { ...input, episodeId: suite.neighbour.episodeId };
    await expect(suite.as(suite.neighbour.actor).log.painSubmit(theirs)).resolves.toMatchObject({ id: input.id });
  });

  test("someone else's episode does not exist", async () => {
    await expect(suite.as(suite.neighbour.actor).log.painSubmit(entry())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('staff cannot log for a patient; nobody can without signing in', async () => {
    await expect(suite.as(suite.therapist).log.painSubmit(entry())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(suite.as(null).log.painSubmit(entry())).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  test.each([
    ['a rating over 10', { legNprs: 11 }, 'legNprs'],
    ['a rating under 0', { backNprs: -1 }, 'backNprs'],
    ['half a point', { legNprs: 6.5 }, 'legNprs'],
    ['no rating at all', { legNprs: null, backNprs: null }, 'legNprs'],
    ['a day that does not exist', { on: '2026-02-30' }, 'on'],
    ['tomorrow', { on: addDays(TODAY, 1) }, 'on'],
    ['the day before day 1', { on: addDays(DAY_1, -1) }, 'on'],
    ['an instant in the future', { writtenAt: new Date(NOW.getTime() + 3_600_000) }, 'writtenAt'],
    ['a zone that does not exist', { zone: 'Mars/Olympus' }, 'zone'],
    ['an id that is no UUIDv7', { id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }, 'id'],
    ['an unknown key', { mood: 'fine' }, 'mood'],
    ['an unknown place', { furthest: 'ear' }, 'furthest'],
    ['an amendment of nothing', { amends: newId() }, 'amends'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const before = (await stored()).length;
    const failed = await suite
      .as(suite.patient)
      .log.painSubmit(entry(over) as never)
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'BAD_REQUEST' });
    expect(Object.keys(fieldErrorsOf(failed as never) ?? {})).toContain(field);
    expect(await stored()).toHaveLength(before);
  });

  test('a late entry keeps the day it is about', async () => {
    const input = entry({ on: addDays(TODAY, -3) });
    await suite.as(suite.patient).log.painSubmit(input);
    expect((await stored()).find(({ id }) => id === input.id)).toMatchObject({
      on: addDays(TODAY, -3),
      receivedAt: NOW,
    });
  });

  test('three severe days raise SEV with its evidence, in the transaction of the third', async () => {
    const { actor, episodeId } = suite.neighbour;
    for (const back of [2, 1, 0])
      await suite.as(actor).log.painSubmit(entry({ episodeId, on: addDays(TODAY, -back), legNprs: 8, backNprs: 4 }));
    const rows = await withActor(suite.db, suite.therapist, (tx) => tx.select().from(flags));
    expect(rows.filter((flag) => flag.episodeId === episodeId && flag.rule === 'SEV')).toMatchObject([
      { urgency: '2-working-days', status: 'open', raisedOn: TODAY, policyVersion: 1 },
    ]);
    const summaries = await withActor(suite.db, suite.therapist, (tx) => tx.select().from(episodeSummaries));
    expect(summaries.find((summary) => summary.episodeId === episodeId)).toMatchObject({
      groupRank: 3,
      latestLeg: 8,
      latestBack: 4,
    });
  });
});
