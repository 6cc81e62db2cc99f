import { describe, expect, test } from 'vitest';
import { episodeSummaries, episodes, flags, intakes, withActor } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('intake_submit');
const answers = (episodeId: string, over: object = {}) => ({
  episodeId,
  writtenAt: NOW,
  zone: 'America/Los_Angeles',
  side: 'right' as const,
  onsetOn: '2026-09-01',
  history: {},
  answers: { urinary: 'no' as const },
  ...over,
});
/** Someone who accepted the invitation and has not begun. */
const newcomer = (over: object = {}) => suite.newPatient({ startedOn: null, ...over });
const episodeOf = async (episodeId: string) =>
  (await withActor(suite.db, suite.therapist, (tx) => tx.select().from(episodes))).find(({ id }) => id === episodeId);

describe('intake.submit', () => {
  test('makes the patient’s today day 1, keeps history and answers, and writes its audit row', async () => {
    const { actor, episodeId } = await newcomer();
    const input = answers(episodeId, { history: { osteoporosis: false } });
    expect(await suite.as(actor).intake.submit(input)).toEqual({ startedOn: TODAY });
    expect(await episodeOf(episodeId)).toMatchObject({ startedOn: TODAY, side: 'right', onsetOn: '2026-09-01' });
    const [stored] = await suite.rowsOf(intakes, episodeId);
    expect(stored).toMatchObject({
      on: TODAY,
      history: { osteoporosis: false },
      answers: { urinary: 'no' },
      writtenAt: NOW,
    });
    expect(await suite.rowsOf(flags, episodeId)).toEqual([]);
    expect(await suite.rowsOf(episodeSummaries, episodeId)).toMatchObject([{ assessedOn: TODAY, openFlags: [] }]);
    expect(
      (await suite.audits(suite.clinicId, 'intake.submit')).filter(({ entityId }) => entityId === stored?.id),
    ).toMatchObject([{ patientId: actor.patientId, userId: actor.userId }]);
    expect(await suite.as(actor).today.read()).toMatchObject({ day: 1, history: { osteoporosis: false } });
  });

  test('day 1 is the day it is where the patient lives', async () => {
    const { actor, episodeId } = await newcomer({ timeZone: 'Pacific/Auckland' });
    expect(await suite.as(actor).intake.submit(answers(episodeId))).toEqual({ startedOn: addDays(TODAY, 1) });
  });

  test.each([
    ['an emergency answer', { answers: { saddle: 'new' } }, 'RF-E', 1],
    ['thin bones', { history: { osteoporosis: true } }, 'RF-S', 2],
    ['fever with a weak immune system', { history: { weakImmunity: true }, answers: { fever: 'yes' } }, 'RF-E', 1],
    ['a spine shape problem', { history: { spinalMalformation: true } }, 'RF-R', 4],
  ])('%s raises its flag at once', async (_name, over, rule, rank) => {
    const { actor, episodeId } = await newcomer();
    await suite.as(actor).intake.submit(answers(episodeId, over));
    expect((await suite.rowsOf(flags, episodeId)).map((flag) => flag.rule)).toEqual([rule]);
    expect(await suite.rowsOf(episodeSummaries, episodeId)).toMatchObject([{ groupRank: rank }]);
  });

  test('answered twice is a conflict, one after the other or at once', async () => {
    const { actor, episodeId } = await newcomer();
    const both = [answers(episodeId), answers(episodeId)].map((input) => suite.as(actor).intake.submit(input));
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await suite.refused(() => suite.as(actor).intake.submit(answers(episodeId)))).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await suite.rowsOf(intakes, episodeId)).toHaveLength(1);
  });

  test.each([
    ['pain that begins tomorrow', { onsetOn: addDays(TODAY, 1) }, 'onsetOn'],
    ['pain from before birth', { onsetOn: '1960-01-01' }, 'onsetOn'],
    ['29 February of a common year', { onsetOn: '2026-02-29' }, 'onsetOn'],
    ['an unknown side', { side: 'middle' }, 'side'],
    ['an unknown fact', { history: { gout: true } }, 'history.gout'],
    ['a fact that is no yes or no', { history: { cancer: 'perhaps' } }, 'history.cancer'],
    ['an unknown question', { answers: { hiccups: 'no' } }, 'answers.hiccups'],
    ['an unknown zone', { zone: 'Mars/Olympus' }, 'zone'],
    ['an instant in the future', { writtenAt: new Date(NOW.getTime() + 3_600_000) }, 'writtenAt'],
    ['an instant before there were phones', { writtenAt: new Date(-8.6e15) }, 'writtenAt'],
    ['an unknown key', { startedOn: '2026-01-01' }, 'startedOn'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const { actor, episodeId } = await newcomer();
    const refusal = await suite.refused(() => suite.as(actor).intake.submit(answers(episodeId, over)));
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: [field] });
    expect(await episodeOf(episodeId)).toMatchObject({ startedOn: null });
  });

  test('not yours is not there; staff do not answer for patients', async () => {
    const { episodeId } = await newcomer();
    expect(await refusalOf(suite.as(suite.patient).intake.submit(answers(episodeId)))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(suite.as(suite.therapist).intake.submit(answers(episodeId)))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
