import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StaffActor, flags, replays, withActor } from '@cairn/db';
import { aStaffMember } from '@cairn/db/factories';
import { addDays, defaultPolicy, newId } from '@cairn/vocabulary';
import { createCaller } from '../root.ts';
import { aLog } from '../testing/aLog.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';
import type { LiveEvent } from './LiveEvent.ts';

const suite = aSuite('live');
/** It may take its time on a busy machine; how soon a console hears of a flag is measured by `npm run bench:web`. */
const calm = { timeout: 60_000 };
const patience = { timeout: 30_000, interval: 5 };
/** Each test has ten minutes of its own: no flag of another was raised within them. */
let round = 0;
beforeEach(() => void (round += 1));
const after = (seconds: number) => new Date(NOW.getTime() + (round * 600 + seconds) * 1000);

type Stream = { ids: string[]; events: LiveEvent[]; close: () => Promise<void>; ended: Promise<void> };
const streams: Stream[] = [];
afterEach(async () => {
  await Promise.all(streams.splice(0).map(({ close }) => close()));
  if (suite.db.live.count() > 0) throw new Error('A stream that was closed still listens.');
});

/** A console that is open, from `now` on or from the event it had last; resolves once it is up to date. */
async function open(actor: StaffActor, { now = after(0), lastEventId }: { now?: Date; lastEventId?: string } = {}) {
  const leaves = new AbortController();
  const caller = createCaller(
    { db: suite.db, actor, now: () => now, mailer: () => Promise.resolve() },
    { signal: leaves.signal },
  );
  const iterable = await caller.live.changes(lastEventId ? { lastEventId } : {});
  const [ids, events]: [string[], LiveEvent[]] = [[], []];
  const ended = (async () => {
    for await (const each of iterable) {
      // In process it comes as it was tracked; over HTTP the client makes of it what its type says.
      const [id, event] = each as unknown as [string, LiveEvent];
      ids.push(id);
      events.push(event);
    }
  })();
  const stream: Stream = { ids, events, ended, close: async () => (leaves.abort(), ended.catch(() => {})) };
  streams.push(stream);
  await expect.poll(() => stream.events.some(({ kind }) => kind === 'up-to-date'), patience).toBe(true);
  return stream;
}

const flagsOf = ({ events }: Stream) => events.flatMap((event) => (event.kind === 'flag' ? [event.flag] : []));
const episodesOf = (stream: Stream) => flagsOf(stream).map(({ episodeId }) => episodeId);

/** A patient of the therapist with two severe days behind, and the third, which raises SEV at that instant. */
async function almostSevere(wanted: { givenName?: string; familyName?: string } = {}) {
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -2), ...wanted });
  const log = (back: number, now: Date) =>
    suite
      .as(actor, now)
      .log.painSubmit(aLog(episodeId, { on: addDays(TODAY, -back), legNprs: 8, backNprs: 3, writtenAt: now }));
  await log(2, after(0));
  await log(1, after(0));
  return { episodeId, third: (now: Date) => log(0, now) };
}

describe('a flag raised by a log', calm, () => {
  test('is with the therapist and the lead, by name, and with nobody else', async () => {
    const { episodeId, third } = await almostSevere({ givenName: 'Nora', familyName: 'Field' });
    const [therapist, lead, colleague, stranger, foreignLead] = await Promise.all(
      [suite.therapist, suite.lead, suite.colleague, suite.stranger, suite.foreignLead].map((actor) => open(actor)),
    );
    await third(after(1));
    await expect
      .poll(() => [therapist, lead].map((stream) => episodesOf(stream!)), patience)
      .toEqual([[episodeId], [episodeId]]);
    expect(flagsOf(therapist!)[0]).toMatchObject({
      rule: 'SEV',
      urgency: '2-working-days',
      title: 'Severe pain',
      givenName: 'Nora',
      familyName: 'Field',
      raisedAt: after(1),
    });
    // One more flag that only the other clinic may hear of, so that silence here is not only slowness.
    const { actor: abroad, episodeId: theirs } = suite.abroad;
    for (const back of [2, 1, 0])
      await suite.as(abroad, after(2)).log.painSubmit(
        aLog(theirs, {
          on: addDays(TODAY, -back),
          legNprs: 8,
          backNprs: 3,
          writtenAt: after(2),
          zone: 'America/New_York',
        }),
      );
    await expect
      .poll(() => [stranger, foreignLead].map((stream) => episodesOf(stream!)), patience)
      .toEqual([[theirs], [theirs]]);
    expect(colleague!.events).toEqual([{ kind: 'up-to-date' }]);
    for (const stream of [therapist, lead]) expect(episodesOf(stream!)).toEqual([episodeId]);
    for (const stream of [stranger, foreignLead]) expect(JSON.stringify(stream!.events)).not.toContain(episodeId);
  });

  test('that someone takes on is a change and not a flag once more', async () => {
    const { episodeId, third } = await almostSevere();
    const stream = await open(suite.therapist);
    await third(after(1));
    await expect.poll(() => episodesOf(stream), patience).toEqual([episodeId]);
    const flagId = flagsOf(stream)[0]!.id;
    await suite.as(suite.lead, after(5)).flag.acknowledge({ flagId, reason: 'I call her today.' });
    await expect.poll(() => stream.events.at(-1), patience).toEqual({ kind: 'changed', episodeIds: [episodeId] });
    expect(episodesOf(stream)).toEqual([episodeId]);
  });
});

test('a replay that goes on is told to the lead, not to therapists, nor to another clinic', calm, async () => {
  const [lead, therapist, foreignLead] = await Promise.all(
    [suite.lead, suite.therapist, suite.foreignLead].map((actor) => open(actor)),
  );
  const replayId = newId();
  await withActor(suite.db, suite.lead, (tx) =>
    tx.insert(replays).values({
      clinicId: suite.clinicId,
      id: replayId,
      requestedBy: suite.lead.staffId,
      requestedAt: after(0),
      draft: defaultPolicy,
      policyVersion: 1,
      fromOn: '2026-05-20',
      toOn: TODAY,
      status: 'queued',
    }),
  );
  await expect.poll(() => lead!.events.at(-1), patience).toEqual({ kind: 'replay', replayId });
  const { episodeId, third } = await almostSevere();
  await third(after(1));
  await expect.poll(() => episodesOf(therapist!), patience).toEqual([episodeId]);
  for (const stream of [therapist, foreignLead]) expect(JSON.stringify(stream!.events)).not.toContain(replayId);
});

describe('a console that comes back', calm, () => {
  test('is told exactly of the flags raised while it was away, and of those of the half minute before once more', async () => {
    const [long, shortly, away, resolved] = [
      await almostSevere(),
      await almostSevere(),
      await almostSevere(),
      await almostSevere(),
    ];
    const before = await open(suite.therapist, { now: after(100) });
    await long.third(after(110));
    await expect.poll(() => episodesOf(before), patience).toEqual([long.episodeId]);
    await shortly.third(after(150));
    await expect.poll(() => episodesOf(before), patience).toEqual([long.episodeId, shortly.episodeId]);
    await before.close();
    const lastEventId = before.ids.at(-1);
    expect(lastEventId).toBe(after(150).toISOString());

    await away.third(after(160));
    await resolved.third(after(165));
    const [flag] = await suite.rowsOf(flags, resolved.episodeId);
    await suite.as(suite.lead, after(170)).flag.resolve({ flagId: flag!.id, outcome: 'acted', reason: 'Called.' });

    const again = await open(suite.therapist, { now: after(200), lastEventId });
    expect(episodesOf(again)).toEqual([shortly.episodeId, away.episodeId]);
    expect(again.events.at(-1)).toEqual({ kind: 'up-to-date' });
    expect(again.ids.at(-1)).toBe(after(160).toISOString());
    const colleague = await open(suite.colleague, { now: after(200), lastEventId });
    expect(colleague.events).toEqual([{ kind: 'up-to-date' }]);
  });

  test('is told of more than a page of flags, each once', async () => {
    const from = await open(suite.therapist, { now: after(0) });
    const lastEventId = from.ids.at(-1);
    await from.close();
    const { episodeId, third } = await almostSevere();
    await third(after(1));
    const [flag] = await suite.rowsOf(flags, episodeId);
    const others = await Promise.all(Array.from({ length: 104 }, () => suite.newPatient()));
    const rows = others.map(({ actor, episodeId: of }) => ({
      ...flag!,
      id: newId(),
      patientId: actor.patientId,
      episodeId: of,
    }));
    await withActor(suite.db, suite.therapist, (tx) => tx.insert(flags).values(rows));
    const stream = await open(suite.therapist, { now: after(100), lastEventId });
    const expected = [episodeId, ...others.map((other) => other.episodeId)];
    expect(episodesOf(stream).sort()).toEqual(expected.sort());
  });

  test('with an id of no event is refused', async () => {
    expect(await refusalOf(suite.as(suite.therapist).live.changes({ lastEventId: 'yesterday' }))).toMatchObject({
      code: 'BAD_REQUEST',
      fields: ['lastEventId'],
    });
  });
});

describe('when the connection that listens is ended', calm, () => {
  test('what comes to pass in between is caught up on, once, and what comes after arrives', async () => {
    const [first, between, later] = [await almostSevere(), await almostSevere(), await almostSevere()];
    const stream = await open(suite.therapist, { now: after(0) });
    await first.third(after(1));
    await expect.poll(() => episodesOf(stream), patience).toEqual([first.episodeId]);
    await suite.db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = current_user and query ilike 'listen%'`);
    await between.third(after(2));
    await expect.poll(() => stream.events.filter(({ kind }) => kind === 'up-to-date').length, patience).toBe(2);
    await later.third(after(3));
    await expect
      .poll(() => episodesOf(stream), patience)
      .toEqual([first.episodeId, between.episodeId, later.episodeId]);
  });
});

describe('a stream', calm, () => {
  test('is for clinicians: not for a patient, an administrator, or someone who is not signed in', async () => {
    expect(await refusalOf(suite.as(null).live.changes())).toMatchObject({ code: 'UNAUTHORIZED' });
    for (const actor of [suite.patient, suite.administrator])
      expect(await refusalOf(suite.as(actor).live.changes())).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('ends with the access of who reads it: not one flag more', async () => {
    const leaving = await aStaffMember(suite.db, suite.clinicId, { careTeamId: suite.careTeamId });
    const { third } = await almostSevere();
    const [stays, goes] = await Promise.all([open(suite.therapist), open(leaving)]);
    await suite.as(suite.administrator, after(1)).clinic.endStaff({ staffId: leaving.staffId });
    await third(after(2));
    expect(await refusalOf(goes!.ended)).toMatchObject({ code: 'UNAUTHORIZED' });
    await expect.poll(() => flagsOf(stays!).length, patience).toBe(1);
    expect(goes!.events).toEqual([{ kind: 'up-to-date' }]);
  });

  test('leaves nothing behind when its reader goes, in the middle of a flag as well', async () => {
    const { third } = await almostSevere();
    const consoles = await Promise.all([suite.therapist, suite.lead, suite.colleague].map((actor) => open(actor)));
    expect(suite.db.live.count()).toBe(3);
    await Promise.all([third(after(1)), ...consoles.map(({ close }) => close())]);
    expect(suite.db.live.count()).toBe(0);
  });
});
