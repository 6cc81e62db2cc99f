import { describe, expect, test } from 'vitest';
import { episodeSummaries, sightings } from '@cairn/db';
import { aLog } from '../testing/aLog.ts';
import { NOW, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('sighting_record');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const rowOf = async (episodeId: string, at: Date) =>
  (await suite.as(suite.therapist, at).caseload.list({ limit: 100 })).rows.find((row) => row.episodeId === episodeId);

describe('sighting.record', () => {
  test('what came so far is seen, by whom and when, for the clinic and for the patient; what comes later is not', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const first = aLog(episodeId, { legNprs: 5, backNprs: 2 });
    await suite.as(actor).log.painSubmit(first);
    expect(await rowOf(episodeId, later(1))).toMatchObject({ seen: false });
    expect((await suite.as(actor, later(1)).today.read())?.lastSeen).toBeNull();

    await suite.as(suite.therapist, later(5)).sighting.record({ episodeId });
    expect(await suite.rowsOf(sightings, episodeId)).toMatchObject([
      { staffId: suite.therapist.staffId, seenAt: later(5) },
    ]);
    expect(await suite.rowsOf(episodeSummaries, episodeId)).toMatchObject([{ seenAt: later(5) }]);
    expect(await rowOf(episodeId, later(6))).toMatchObject({ seen: true });
    const seen = { by: suite.therapist.name, at: later(5) };
    const today = await suite.as(actor, later(6)).today.read();
    expect(today?.lastSeen).toEqual(seen);
    expect(today?.logs).toMatchObject([{ id: first.id, seen }]);

    const second = aLog(episodeId, { minutes: 10, writtenAt: later(10) });
    await suite.as(actor, later(10)).log.walkSubmit(second);
    expect(await rowOf(episodeId, later(11))).toMatchObject({ seen: false });
    const logs = (await suite.as(actor, later(11)).today.read())?.logs ?? [];
    expect(Object.fromEntries(logs.map(({ id, seen: by }) => [id, by]))).toEqual({
      [first.id]: seen,
      [second.id]: null,
    });
  });

  test('a second look does not change who saw an entry first', async () => {
    const { actor, episodeId } = await suite.newPatient();
    await suite.as(actor).log.painSubmit(aLog(episodeId, { legNprs: 5, backNprs: 2 }));
    await suite.as(suite.therapist, later(5)).sighting.record({ episodeId });
    await suite.as(suite.lead, later(9)).sighting.record({ episodeId });
    expect((await suite.as(actor, later(10)).today.read())?.logs).toMatchObject([
      { seen: { by: suite.therapist.name } },
    ]);
  });

  test('writes its audit row', async () => {
    const { actor, episodeId } = await suite.newPatient();
    await suite.as(suite.therapist).sighting.record({ episodeId });
    const events = (await suite.audits(suite.clinicId, 'sighting.record')).filter(
      ({ patientId }) => patientId === actor.patientId,
    );
    expect(events).toMatchObject([{ userId: suite.therapist.userId, at: NOW }]);
  });

  test('refuses unknown keys by field', async () => {
    const refusal = await suite.refused(() =>
      suite.as(suite.therapist).sighting.record({ episodeId: suite.episodeId, seenAt: NOW } as never),
    );
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: ['seenAt'] });
  });

  test('not yours is not there; a patient does not tick their own entries off', async () => {
    const { episodeId } = suite;
    expect(await refusalOf(suite.as(suite.colleague).sighting.record({ episodeId }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(suite.as(suite.patient).sighting.record({ episodeId }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusalOf(suite.as(suite.administrator).sighting.record({ episodeId }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
