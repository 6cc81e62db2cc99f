import { describe, expect, test } from 'vitest';
import { promResponses } from '@cairn/db';
import { addDays, newId } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { aQuestionnaire } from '../testing/aQuestionnaire.ts';
import { DAY_1, NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('prom_enter');
const byHand = (episodeId: string, over: object = {}) => ({
  id: newId(),
  episodeId,
  instrument: 'rmdq' as const,
  score: 11,
  on: TODAY,
  ...over,
});
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const load = (id: string) =>
  suite.as(suite.lead).questionnaire.load({ text: JSON.stringify(aQuestionnaire({ id })), weeks: [] });
const seriesOf = async (episodeId: string) => (await suite.as(suite.therapist).chart.read({ episodeId })).scores;

/** Answers that wait for their score. */
async function waiting() {
  const { actor, episodeId } = await suite.newPatient();
  const { id: questionnaireId } = await load('week-at-home');
  const response = aLog(episodeId, {
    questionnaireId,
    on: addDays(TODAY, -2),
    answers: [{ linkId: 'stairs', value: true }],
  });
  await suite.as(actor).prom.submit(response);
  return { actor, episodeId, response, questionnaireId };
}

describe('prom.enter', () => {
  test('keeps a score of a known instrument with who entered it, and its audit row', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const input = byHand(episodeId);
    expect(await suite.as(suite.therapist).prom.enter(input)).toEqual({ id: input.id, receivedAt: NOW });
    expect(await suite.rowsOf(promResponses, episodeId)).toMatchObject([
      { instrument: 'rmdq', score: 11, enteredBy: suite.therapist.staffId, answers: null, on: TODAY },
    ]);
    const events = await suite.audits(suite.clinicId, 'prom.enter');
    expect(events.filter(({ entityId }) => entityId === input.id)).toMatchObject([{ patientId: actor.patientId }]);
  });

  test('may be older than day 1, and gives the change that matters', async () => {
    const { episodeId } = await suite.newPatient();
    await suite.as(suite.therapist).prom.enter(byHand(episodeId, { score: 14, on: addDays(DAY_1, -3) }));
    await suite.as(suite.lead).prom.enter(byHand(episodeId, { score: 8 }));
    expect(await seriesOf(episodeId)).toMatchObject([
      {
        instrument: 'rmdq',
        points: [
          { score: 14, week: -1, enteredBy: suite.therapist.name },
          { score: 8, week: 5 },
        ],
        change: { first: 14, last: 8, points: 6, means: 'better' },
      },
    ]);
  });

  test('the same id with the same content is a success, two at once are kept once', async () => {
    const { episodeId } = await suite.newPatient();
    const input = byHand(episodeId);
    await Promise.all([suite.as(suite.therapist).prom.enter(input), suite.as(suite.therapist).prom.enter(input)]);
    expect((await suite.as(suite.therapist, later(3)).prom.enter(input)).receivedAt).toEqual(NOW);
    expect(await suite.rowsOf(promResponses, episodeId)).toHaveLength(1);
    expect(await suite.refused(() => suite.as(suite.therapist).prom.enter({ ...input, score: 2 }))).toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('scores answers that waited, as a new version with the same answers and day', async () => {
    const { episodeId, response, questionnaireId } = await waiting();
    const input = { id: newId(), episodeId, amends: response.id, score: 31.5 };
    await suite.as(suite.therapist).prom.enter(input);
    const rows = await suite.rowsOf(promResponses, episodeId);
    expect(rows).toHaveLength(2);
    expect(rows.find(({ id }) => id === input.id)).toMatchObject({
      amends: response.id,
      questionnaireId,
      instrument: null,
      score: 31.5,
      on: response.on,
      answers: response.answers,
      enteredBy: suite.therapist.staffId,
    });
    const chart = await suite.as(suite.therapist).chart.read({ episodeId });
    expect(chart.waiting).toEqual([]);
    expect(chart.scores).toMatchObject([
      { instrument: null, title: 'Your week at home', points: [{ score: 31.5 }], change: null },
    ]);
  });

  test('answers that the patient changes afterwards wait anew', async () => {
    const { actor, episodeId, response } = await waiting();
    await suite.as(suite.therapist).prom.enter({ id: newId(), episodeId, amends: response.id, score: 3 });
    const changed = {
      ...response,
      id: newId(),
      amends: response.id,
      writtenAt: later(9),
      answers: [{ linkId: 'stairs', value: false }],
    };
    await suite.as(actor, later(9)).prom.submit(changed);
    expect((await suite.as(suite.therapist, later(10)).chart.read({ episodeId })).waiting).toMatchObject([
      { firstId: response.id },
    ]);
  });

  test('a score by hand can be put right; one that Cairn worked out cannot', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const first = byHand(episodeId);
    await suite.as(suite.therapist).prom.enter(first);
    await suite.as(suite.therapist, later(1)).prom.enter({ id: newId(), episodeId, amends: first.id, score: 12 });
    expect(await seriesOf(episodeId)).toMatchObject([{ points: [{ score: 12 }] }]);
    const own = aLog(episodeId, { instrument: 'groc' as const, answers: [{ linkId: 'change', value: 3 }] });
    await suite.as(actor).prom.submit(own);
    const call = () => suite.as(suite.therapist).prom.enter({ id: newId(), episodeId, amends: own.id, score: 1 });
    expect(await suite.refused(call)).toMatchObject({ code: 'CONFLICT' });
  });

  test('a loaded questionnaire has no bounds of its own', async () => {
    const { episodeId } = await suite.newPatient();
    const { id: questionnaireId } = await load('another-week');
    await suite.as(suite.therapist).prom.enter({ id: newId(), episodeId, questionnaireId, score: 250, on: TODAY });
    expect(await seriesOf(episodeId)).toMatchObject([{ points: [{ score: 250 }] }]);
  });

  test.each<[string, object, string]>([
    ['a score over its bounds', { score: 25 }, 'score'],
    ['a score under its bounds', { score: -1 }, 'score'],
    ['half a point of a sum', { score: 3.5 }, 'score'],
    ['PSFS over 10', { instrument: 'psfs', score: 10.1 }, 'score'],
    ['tomorrow', { on: addDays(TODAY, 1) }, 'on'],
    ['a day before birth', { on: '1900-01-01' }, 'on'],
    ['a change before day 1', { instrument: 'groc', score: 1, on: addDays(DAY_1, -1) }, 'on'],
    ['no day', { on: undefined }, 'on'],
    ['no questionnaire', { instrument: undefined }, 'instrument'],
    ['two of them', { questionnaireId: newId() }, 'instrument'],
    ['an unknown key', { answers: [] }, 'answers'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const refusal = await suite.refused(() =>
      suite.as(suite.therapist).prom.enter(byHand(suite.episodeId, over) as never),
    );
    expect(refusal.code).toBe('BAD_REQUEST');
    expect(refusal.fields).toContain(field);
  });

  test('what is not there is not found', async () => {
    const call = (over: object) =>
      suite.refused(() =>
        suite.as(suite.therapist).prom.enter({ id: newId(), episodeId: suite.episodeId, score: 1, ...over }),
      );
    expect(await call({ amends: newId() })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await call({ questionnaireId: newId(), on: TODAY })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('only those who care for the patient', async () => {
    const input = byHand(suite.episodeId);
    for (const stranger of [suite.colleague, suite.stranger, suite.foreignLead])
      expect(await refusalOf(suite.as(stranger).prom.enter(input))).toMatchObject({ code: 'NOT_FOUND' });
    for (const other of [suite.patient, suite.administrator])
      expect(await refusalOf(suite.as(other).prom.enter(input))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
