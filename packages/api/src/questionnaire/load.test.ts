import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { questionnaires, withActor } from '@cairn/db';
import { LONGEST_FILE } from '@cairn/vocabulary';
import { aQuestionnaire } from '../testing/aQuestionnaire.ts';
import { NOW, aSuite } from '../testing/aSuite.ts';
import { invented24 } from '../testing/invented24.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('questionnaire_load');
const text = (over: object = {}) => JSON.stringify(aQuestionnaire(over));
const load = (over: object, weeks: number[] = [], now = NOW) =>
  suite.as(suite.lead, now).questionnaire.load({ text: text(over), weeks });
const rowsOf = (key: string) =>
  withActor(suite.db, suite.lead, (tx) =>
    tx
      .select()
      .from(questionnaires)
      .where(and(eq(questionnaires.clinicId, suite.clinicId), eq(questionnaires.key, key))),
  );

describe('questionnaire.load', () => {
  test('stores the file as it came, in the weeks chosen, and its audit row', async () => {
    const file = aQuestionnaire({
      id: 'as-it-came',
      publisher: 'Someone',
      extension: [{ url: 'x', valueString: 'y' }],
    });
    const { id } = await suite.as(suite.lead).questionnaire.load({ text: JSON.stringify(file), weeks: [6, 0, 6] });
    expect(await rowsOf('as-it-came')).toMatchObject([
      {
        id,
        version: '1',
        title: file.title,
        instrument: null,
        weeks: [0, 6],
        resource: file,
        loadedBy: suite.lead.staffId,
        loadedAt: NOW,
        retiredAt: null,
      },
    ]);
    const events = await suite.audits(suite.clinicId, 'questionnaire.load');
    expect(events.filter(({ entityId }) => entityId === id)).toMatchObject([
      { userId: suite.lead.userId, detail: { key: 'as-it-came', version: '1', weeks: [0, 6] } },
    ]);
  });

  test('a known instrument keeps its own weeks', async () => {
    await suite.as(suite.administrator).questionnaire.load({ text: JSON.stringify(invented24()), weeks: [1, 2] });
    expect(await rowsOf('rmdq-24')).toMatchObject([{ instrument: 'rmdq', weeks: [0, 6, 12] }]);
  });

  test('a newer version retires the one in use', async () => {
    await load({ id: 'versions' });
    const { id } = await load({ id: 'versions', version: '2' }, [3]);
    const rows = await rowsOf('versions');
    expect(rows.find(({ version }) => version === '1')?.retiredAt).toEqual(NOW);
    expect(rows.find(({ version }) => version === '2')).toMatchObject({ id, retiredAt: null, weeks: [3] });
    // An older version taken into use again retires the newer one.
    await load({ id: 'versions' });
    expect((await rowsOf('versions')).filter(({ retiredAt }) => !retiredAt).map(({ version }) => version)).toEqual([
      '1',
    ]);
  });

  test('the same version with the same content is a success, however its keys are ordered; its weeks may change', async () => {
    const first = await load({ id: 'again' }, [0]);
    const { id: name, ...rest } = aQuestionnaire({ id: 'again' });
    const turned = JSON.stringify({ ...rest, id: name });
    expect(await suite.as(suite.lead).questionnaire.load({ text: turned, weeks: [0] })).toEqual(first);
    expect(
      (await suite.audits(suite.clinicId, 'questionnaire.load')).filter(({ entityId }) => entityId === first.id),
    ).toHaveLength(1);
    expect(await load({ id: 'again' }, [0, 4])).toEqual(first);
    expect(await rowsOf('again')).toMatchObject([{ weeks: [0, 4] }]);
  });

  test('the same version with other content is a conflict', async () => {
    await load({ id: 'taken' });
    const call = () => load({ id: 'taken', title: 'Another title' });
    expect(await suite.refused(call)).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Version 1') as string,
    });
  });

  test('two at once: one is in use', async () => {
    const both = await Promise.allSettled(['1', '2'].map((version) => load({ id: 'at-once', version })));
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect((await rowsOf('at-once')).filter(({ retiredAt }) => !retiredAt)).toHaveLength(1);
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'text'],
    ['nothing', ' ', 'text'],
    ['a file longer than any', JSON.stringify({ a: 'x'.repeat(LONGEST_FILE) }), 'text'],
    ['another resource', text({ resourceType: 'Patient' }), 'resourceType'],
    ['no version', text({ version: undefined }), 'version'],
    ['an item without words', text({ item: [{ linkId: 'a', type: 'boolean' }] }), 'item[0].text'],
    ['an RMDQ of two sentences', text({ id: 'rmdq' }), 'item'],
  ])('refuses %s by its path and stores nothing', async (_name, file, path) => {
    const refusal = await suite.refused(() => suite.as(suite.lead).questionnaire.load({ text: file, weeks: [] }));
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: [path] });
  });

  test.each([[[-1]], [[105]], [[1.5]]])('refuses week %s', async (weeks) => {
    const refusal = await suite.refused(() => suite.as(suite.lead).questionnaire.load({ text: text(), weeks }));
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: ['weeks.0'] });
  });

  test('leads and administrators only', async () => {
    for (const other of [suite.therapist, suite.patient])
      expect(await refusalOf(suite.as(other).questionnaire.load({ text: text(), weeks: [] }))).toMatchObject({
        code: 'FORBIDDEN',
      });
  });
});

describe('questionnaire.preview', () => {
  const preview = (file: string) => suite.as(suite.lead).questionnaire.preview({ text: file });
  test('shows what patients will see and what it replaces, and keeps nothing', async () => {
    await load({ id: 'seen', version: '1' }, [2]);
    const before = (await rowsOf('seen')).length;
    expect(await preview(text({ id: 'seen', version: '2' }))).toMatchObject({
      ok: true,
      version: '2',
      replaces: '1',
      known: null,
      weeks: [2],
      form: { title: 'Your week at home', items: [{ linkId: 'stairs' }, { linkId: 'hours', lowest: 0, highest: 24 }] },
    });
    expect(await preview(text({ id: 'seen' }))).toMatchObject({ known: 'same', replaces: null });
    expect(await preview(text({ id: 'seen', title: 'Other' }))).toMatchObject({ known: 'other' });
    expect(await rowsOf('seen')).toHaveLength(before);
  });
  test('names every problem by its path', async () => {
    const item = [
      { linkId: 'a', type: 'date', text: 'A' },
      { linkId: 'a', type: 'boolean', text: 'B' },
    ];
    expect(await preview(text({ item }))).toEqual({
      ok: false,
      problems: [
        { path: 'item[0].type', message: 'Cairn cannot ask items of type date.' },
        { path: 'item[1].linkId', message: 'Another item is called a already.' },
      ],
    });
  });
  test('leads and administrators only', async () => {
    expect(await refusalOf(suite.as(suite.therapist).questionnaire.preview({ text: text() }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('questionnaire.list', () => {
  test('says who loaded what, how often it was answered, what is in use first', async () => {
    await load({ id: 'old-one' }, [1], new Date(NOW.getTime() + 60_000));
    const { id } = (await rowsOf('old-one'))[0] ?? { id: '' };
    await suite.as(suite.lead).questionnaire.retire({ questionnaireId: id });
    const list = await suite.as(suite.administrator).questionnaire.list();
    expect(list.find((row) => row.id === id)).toMatchObject({
      by: suite.lead.name,
      answers: 0,
      weeks: [1],
      form: { items: [{}, {}] },
    });
    const retired = list.map(({ retiredAt }) => retiredAt !== null);
    expect(retired).toEqual([...retired].sort((a, b) => Number(a) - Number(b)));
  });
  test('another clinic’s stay its own', async () => {
    expect(await suite.as(suite.foreignLead).questionnaire.list()).toEqual([]);
  });
});

describe('questionnaire.retire', () => {
  test('takes it out of use once, with its audit row', async () => {
    const { id } = await load({ id: 'retired' });
    const retire = (now = NOW) => suite.as(suite.lead, now).questionnaire.retire({ questionnaireId: id });
    expect(await retire()).toEqual({ id, retiredAt: NOW });
    expect((await retire(new Date(NOW.getTime() + 60_000))).retiredAt).toEqual(NOW);
    const events = await suite.audits(suite.clinicId, 'questionnaire.retire');
    expect(events.filter(({ entityId }) => entityId === id)).toHaveLength(1);
  });
  test('another clinic’s is not found; a therapist may not', async () => {
    const { id } = await load({ id: 'not-yours' });
    expect(
      await suite.refused(() => suite.as(suite.foreignLead).questionnaire.retire({ questionnaireId: id })),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(suite.therapist).questionnaire.retire({ questionnaireId: id }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
