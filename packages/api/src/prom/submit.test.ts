import { describe, expect, test } from 'vitest';
import { flags, promResponses } from '@cairn/db';
import { addDays, newId } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { aQuestionnaire } from '../testing/aQuestionnaire.ts';
import { DAY_1, NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { invented24 } from '../testing/invented24.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('prom_submit');
const given = (values: Record<string, number | boolean | string | null>) =>
  Object.entries(values).map(([linkId, value]) => ({ linkId, value }));
const sbi = { legPain: 5, numbness: 3, weakness: 0, sittingPain: 4 };
const ofSbi = (episodeId: string, over: object = {}) =>
  aLog(episodeId, { instrument: 'sbi' as const, answers: given(sbi), ...over });
const ofGroc = (episodeId: string, change: number, over: object = {}) =>
  aLog(episodeId, { instrument: 'groc' as const, answers: given({ change }), ...over });
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const loaded = (file: object, weeks: number[] = []) =>
  suite.as(suite.lead).questionnaire.load({ text: JSON.stringify(file), weeks });

describe('prom.submit', () => {
  test('keeps the answers with the score worked out here, and its audit row', async () => {
    const input = ofSbi(suite.episodeId);
    expect(await suite.as(suite.patient).prom.submit(input)).toEqual({ id: input.id, receivedAt: NOW });
    const row = (await suite.rowsOf(promResponses, suite.episodeId)).find(({ id }) => id === input.id);
    expect(row).toMatchObject({ instrument: 'sbi', score: 12, questionnaireId: null, enteredBy: null, on: TODAY });
    expect(row?.answers).toEqual(input.answers);
    const events = await suite.audits(suite.clinicId, 'prom.submit');
    expect(events.filter(({ entityId }) => entityId === input.id)).toMatchObject([
      { userId: suite.patient.userId, patientId: suite.patient.patientId, at: NOW },
    ]);
  });

  test('the same id with the same content is a success; with other content a conflict', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const input = ofSbi(episodeId);
    await suite.as(actor).prom.submit(input);
    expect((await suite.as(actor, later(1)).prom.submit(input)).receivedAt).toEqual(NOW);
    expect(await suite.rowsOf(promResponses, episodeId)).toHaveLength(1);
    const other = { ...input, answers: given({ ...sbi, legPain: 0 }) };
    expect(await suite.refused(() => suite.as(actor).prom.submit(other))).toMatchObject({ code: 'CONFLICT' });
  });

  test('two at once are kept once', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const input = ofSbi(episodeId);
    const both = await Promise.all([suite.as(actor).prom.submit(input), suite.as(actor).prom.submit(input)]);
    expect(both).toEqual([
      { id: input.id, receivedAt: NOW },
      { id: input.id, receivedAt: NOW },
    ]);
    expect(await suite.rowsOf(promResponses, episodeId)).toHaveLength(1);
  });

  test('what the patient named is rated again by the same names', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const named = (on: string, ...ratings: [string, number | null][]) =>
      suite.as(actor).prom.submit(
        aLog(episodeId, {
          on,
          instrument: 'psfs' as const,
          answers: ratings.map(([text, value]) => ({ linkId: 'activity', text, value })),
        }),
      );
    await named(DAY_1, ['Stairs', 3], ['Putting on shoes', 4]);
    await named(addDays(DAY_1, 21), ['Stairs', 6], ['putting on shoes', null], ['Shopping', 2]);
    const today = await suite.as(actor, later(2 * 24 * 60)).today.read();
    expect(today?.due.find(({ form }) => form.instrument === 'psfs')).toMatchObject({
      week: 6,
      form: { activities: ['Stairs', 'Putting on shoes', 'Shopping'] },
    });
    expect((await suite.rowsOf(promResponses, episodeId)).map(({ score }) => score)).toEqual(
      expect.arrayContaining([3.5, 4]),
    );
  });

  test('a loaded questionnaire of a known instrument is scored, another waits', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const rmdq = await loaded(invented24());
    const other = await loaded(aQuestionnaire(), [0]);
    const ticks = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`s${index + 1}`, true]));
    await suite.as(actor).prom.submit(aLog(episodeId, { questionnaireId: rmdq.id, answers: given(ticks) }));
    await suite
      .as(actor)
      .prom.submit(aLog(episodeId, { questionnaireId: other.id, answers: given({ stairs: true, hours: 3 }) }));
    const rows = await suite.rowsOf(promResponses, episodeId);
    expect(rows.find(({ questionnaireId }) => questionnaireId === rmdq.id)).toMatchObject({
      instrument: 'rmdq',
      score: 9,
    });
    expect(rows.find(({ questionnaireId }) => questionnaireId === other.id)).toMatchObject({
      instrument: null,
      score: null,
    });
    const chart = await suite.as(suite.therapist).chart.read({ episodeId });
    expect(chart.waiting).toMatchObject([
      { title: 'Your week at home', on: TODAY, answers: [{ answer: true }, { answer: 3 }] },
    ]);
    expect(chart.proms).toMatchObject([{ instrument: 'rmdq', score: 9 }]);
  });

  test('answers to a questionnaire that was retired meanwhile are kept', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const { id } = await loaded(aQuestionnaire({ id: 'short-lived' }));
    await suite.as(suite.lead).questionnaire.retire({ questionnaireId: id });
    await suite.as(actor).prom.submit(aLog(episodeId, { questionnaireId: id, answers: given({ stairs: false }) }));
    expect(await suite.rowsOf(promResponses, episodeId)).toHaveLength(1);
  });

  test('a change is a new version, and the rules read it', async () => {
    const { actor, episodeId } = await suite.newPatient();
    for (let day = 0; day < 42; day += 1)
      await suite
        .as(actor)
        .log.painSubmit(
          aLog(episodeId, { on: addDays(DAY_1, day), legNprs: day < 7 ? 6 : day % 2 ? 3 : 4, backNprs: 1 }),
        );
    const stalled = async () => (await suite.rowsOf(flags, episodeId)).filter(({ rule }) => rule === 'STALL-6').length;
    expect(await stalled()).toBe(0);
    // Well over a third better by the logs; the patient's own rating of change weighs in.
    const first = ofGroc(episodeId, 3);
    await suite.as(actor).prom.submit(first);
    expect(await stalled()).toBe(0);
    await suite.as(actor, later(5)).prom.submit(ofGroc(episodeId, -4, { amends: first.id, writtenAt: later(5) }));
    expect(await stalled()).toBe(1);
    const chart = await suite.as(suite.therapist).chart.read({ episodeId });
    expect(chart.scores).toMatchObject([{ instrument: 'groc', points: [{ score: -4, enteredBy: null }] }]);
  });

  test('what amends must be the same questions, answered by the patient', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const first = ofSbi(episodeId);
    await suite.as(actor).prom.submit(first);
    const byHand = newId();
    await suite.as(suite.therapist).prom.enter({ id: byHand, episodeId, instrument: 'sbi', score: 9, on: TODAY });
    for (const input of [
      ofGroc(episodeId, 2, { amends: first.id }),
      ofSbi(episodeId, { amends: byHand }),
      ofSbi(episodeId, { amends: newId() }),
    ])
      expect(await suite.refused(() => suite.as(actor).prom.submit(input))).toMatchObject({ fields: ['amends'] });
  });

  test.each<[string, object, string]>([
    ['a missing symptom', { answers: given({ legPain: 3 }) }, 'answers.numbness'],
    ['a value over its range', { answers: given({ ...sbi, legPain: 7 }) }, 'answers.legPain'],
    ['half a point', { answers: given({ ...sbi, legPain: 1.5 }) }, 'answers.legPain'],
    ['a question that is not there', { answers: given({ ...sbi, mood: 3 }) }, 'answers.mood'],
    ['no answers', { answers: [] }, 'answers'],
    ['a score of its own', { score: 0 }, 'score'],
    ['two questionnaires', { questionnaireId: newId() }, 'instrument'],
    ['no questionnaire', { instrument: undefined }, 'instrument'],
    ['the RMDQ without its sentences', { instrument: 'rmdq' }, 'instrument'],
    ['tomorrow', { on: addDays(TODAY, 1) }, 'on'],
    ['the day before day 1', { on: addDays(DAY_1, -1) }, 'on'],
    ['an instant in the future', { writtenAt: later(60) }, 'writtenAt'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const call = () => suite.as(suite.patient).prom.submit(ofSbi(suite.episodeId, over) as never);
    const refusal = await suite.refused(call);
    expect(refusal.code).toBe('BAD_REQUEST');
    expect(refusal.fields).toContain(field);
  });

  test('someone else’s episode and another clinic’s questionnaire do not exist', async () => {
    expect(await refusalOf(suite.as(suite.neighbour.actor).prom.submit(ofSbi(suite.episodeId)))).toMatchObject({
      code: 'NOT_FOUND',
    });
    const { id } = await suite
      .as(suite.foreignLead)
      .questionnaire.load({ text: JSON.stringify(aQuestionnaire()), weeks: [] });
    const input = aLog(suite.episodeId, { questionnaireId: id, answers: given({ stairs: true }) });
    expect(await suite.refused(() => suite.as(suite.patient).prom.submit(input))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('staff cannot answer for a patient', async () => {
    expect(await refusalOf(suite.as(suite.therapist).prom.submit(ofSbi(suite.episodeId)))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('what is due', () => {
  const due = async (actor: Parameters<typeof suite.as>[0], now?: Date) =>
    ((await suite.as(actor, now).today.read())?.due ?? []).map(
      ({ form, week }) => `${form.instrument ?? form.title} ${week}`,
    );

  test('what ships, and what the clinic loaded, until it is answered', async () => {
    const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -42) });
    expect(await due(actor)).toEqual(expect.arrayContaining(['sbi 6', 'psfs 6', 'groc 6']));
    await suite.as(actor).prom.submit(ofSbi(episodeId));
    expect(await due(actor)).not.toContain('sbi 6');
    const { today, logs } = (await suite.as(actor).today.read()) ?? { today: '', logs: [] };
    expect(logs).toMatchObject([
      { kind: 'prom', on: today, form: { instrument: 'sbi' }, answers: given(sbi), seen: null },
    ]);
  });
  test('the RMDQ only where it is loaded; a score by hand answers it', async () => {
    const here = await suite.newPatient({ startedOn: addDays(TODAY, -42) });
    await loaded(invented24());
    expect(await due(here.actor)).toContain('rmdq 6');
    expect((await due(suite.abroad.actor)).join()).not.toContain('rmdq');
    const byHand = {
      id: newId(),
      episodeId: here.episodeId,
      instrument: 'rmdq' as const,
      score: 7,
      on: addDays(TODAY, -1),
    };
    await suite.as(suite.therapist).prom.enter(byHand);
    expect(await due(here.actor)).not.toContain('rmdq 6');
  });
  test('before the first questions are answered, nothing', async () => {
    const { actor } = await suite.newPatient({ startedOn: null });
    expect(await due(actor)).toEqual([]);
  });
});
