import { describe, expect, test } from 'vitest';
import { readQuestionnaire } from './readQuestionnaire.ts';

const tick = (linkId: string) => ({ linkId, type: 'boolean', text: `Sentence ${linkId}` });
const ticks = (count: number) => Array.from({ length: count }, (_, index) => tick(String(index + 1)));
const file = (other: object = {}) => ({
  resourceType: 'Questionnaire',
  id: 'odi',
  title: 'A questionnaire',
  version: '2.1',
  status: 'active',
  item: ticks(2),
  ...other,
});
const plain = { lowest: null, highest: null, ends: null };
const withItem = (item: object) =>
  file({
    item: [
      { linkId: 'a', type: 'boolean', text: 'A' },
      { linkId: 'b', text: 'B', ...item },
    ],
  });

describe('a file that can be used', () => {
  test('is previewed in its order, with groups, texts and answers', () => {
    const reading = readQuestionnaire(
      JSON.stringify(
        file({
          url: 'https://example.org/Questionnaire/odi',
          copyright: 'Used with permission.',
          item: [
            {
              linkId: 'g',
              type: 'group',
              text: 'Pain',
              item: [{ linkId: 'g.1', type: 'integer', prefix: '1.', text: 'How much?', required: true }],
            },
            { linkId: 't', type: 'display', text: 'Nearly done.' },
            {
              linkId: 'c',
              type: 'choice',
              text: 'Which?',
              answerOption: [
                { valueString: 'This' },
                { valueCoding: { code: 'x', display: 'That' } },
                { valueCoding: { code: 'y' } },
                { valueInteger: 3 },
              ],
            },
          ],
        }),
      ),
    );
    expect(reading).toEqual({
      ok: true,
      questionnaire: {
        title: 'A questionnaire',
        version: '2.1',
        key: 'https://example.org/Questionnaire/odi',
        instrument: null,
        copyright: 'Used with permission.',
        items: [
          { linkId: 'g', depth: 0, text: 'Pain', type: 'group', required: false, answers: [], ...plain },
          { linkId: 'g.1', depth: 1, text: '1. How much?', type: 'integer', required: true, answers: [], ...plain },
          { linkId: 't', depth: 0, text: 'Nearly done.', type: 'display', required: false, answers: [], ...plain },
          {
            linkId: 'c',
            depth: 0,
            text: 'Which?',
            type: 'choice',
            required: false,
            answers: ['This', 'That', 'y', '3'],
            ...plain,
          },
        ],
      },
    });
  });
  test.each([{ id: 'rmdq' }, { id: 'RMDQ-24' }, { name: 'rmdq24' }, { url: 'https://example.org/Questionnaire/rmdq' }])(
    'is known as the RMDQ by %o',
    (called) => {
      expect(readQuestionnaire(file({ id: 'x', ...called, item: ticks(24) }))).toMatchObject({
        questionnaire: { instrument: 'rmdq' },
      });
    },
  );
  test('is known by its id, or its title, without an address', () => {
    expect(readQuestionnaire(file())).toMatchObject({ questionnaire: { key: 'odi', copyright: null } });
    expect(readQuestionnaire(file({ id: undefined }))).toMatchObject({ questionnaire: { key: 'A questionnaire' } });
  });
  test('may bound its numbers by FHIR’s own extensions', () => {
    const bounds = [
      { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
      { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueDecimal: 7.5 },
    ];
    expect(readQuestionnaire(withItem({ type: 'decimal', extension: bounds }))).toMatchObject({
      questionnaire: { items: [{}, { lowest: 0, highest: 7.5 }] },
    });
  });
  test('may hold what is not read', () => {
    expect(readQuestionnaire(file({ extension: [{ url: 'x' }], publisher: 'Someone' })).ok).toBe(true);
  });
});

describe('a file that cannot', () => {
  test.each<[string, unknown, string, string]>([
    ['no JSON', '{"resourceType":', '', 'This file is not JSON.'],
    ['no object', 7, '', 'Invalid input'],
    ['another resource', file({ resourceType: 'Patient' }), 'resourceType', 'This is no FHIR Questionnaire'],
    ['no title', file({ title: undefined }), 'title', 'Invalid input'],
    ['no version', file({ version: undefined }), 'version', 'Give it a version'],
    ['an empty version', file({ version: ' ' }), 'version', 'Give it a version'],
    ['an unknown status', file({ status: 'new' }), 'status', 'Its status is draft'],
    ['no items', file({ item: [] }), 'item', 'It has no items.'],
    ['items missing', file({ item: undefined }), 'item', 'It has no items.'],
    ['no linkId', withItem({ linkId: '', type: 'boolean' }), 'item[1].linkId', 'Give each item a linkId.'],
    [
      'a linkId twice',
      withItem({ linkId: 'a', type: 'boolean' }),
      'item[1].linkId',
      'Another item is called a already.',
    ],
    ['an unknown type', withItem({ type: 'slider' }), 'item[1].type', 'This is no item type of FHIR R4.'],
    [
      'a type that is not asked',
      withItem({ type: 'attachment' }),
      'item[1].type',
      'Cairn cannot ask items of type attachment.',
    ],
    ['a question without words', withItem({ type: 'integer', text: undefined }), 'item[1].text', 'It has no words.'],
    ['a group without items', withItem({ type: 'group' }), 'item[1].item', 'A group has items.'],
    [
      'a text with items',
      withItem({ type: 'display', item: [tick('c')] }),
      'item[1].item',
      'A text has no items of its own.',
    ],
    [
      'a text that is required',
      withItem({ type: 'display', required: true }),
      'item[1].required',
      'A text is not answered.',
    ],
    ['a choice without answers', withItem({ type: 'choice' }), 'item[1].answerOption', 'A choice has answers.'],
    [
      'a choice with no answer',
      withItem({ type: 'choice', answerOption: [] }),
      'item[1].answerOption',
      'Give at least one answer.',
    ],
    [
      'an answer with two values',
      withItem({ type: 'choice', answerOption: [{ valueString: 'a', valueInteger: 1 }] }),
      'item[1].answerOption[0]',
      'An answer has one value',
    ],
    [
      'an answer without a value',
      withItem({ type: 'choice', answerOption: [{}] }),
      'item[1].answerOption[0]',
      'An answer has one value',
    ],
    [
      'answers of what is no choice',
      withItem({ type: 'integer', answerOption: [{ valueInteger: 1 }] }),
      'item[1].answerOption',
      'Only a choice has answers.',
    ],
    [
      'two answers that read the same',
      withItem({ type: 'choice', answerOption: [{ valueString: 'a' }, { valueCoding: { code: 'x', display: 'a' } }] }),
      'item[1].answerOption',
      'Two of its answers read the same.',
    ],
    [
      'an answer without words',
      withItem({ type: 'choice', answerOption: [{ valueCoding: { system: 'x' } }] }),
      'item[1].answerOption',
      'One of its answers has no words.',
    ],
    [
      'an answer longer than a page',
      withItem({ type: 'choice', answerOption: [{ valueCoding: { display: 'x'.repeat(2001) } }] }),
      'item[1].answerOption',
      'Keep answers under 2000 letters.',
    ],
    ['201 questions', file({ item: ticks(201) }), 'item', 'Cairn asks 200 questions at most; this has 201.'],
    ['no question', file({ item: [{ linkId: 'a', type: 'display', text: 'A' }] }), 'item', 'It asks nothing.'],
    [
      'groups within groups without end',
      `${'{"item":['.repeat(20_000)}${']}'.repeat(20_000)}`,
      '',
      'Its items lie too deep in one another.',
    ],
    [
      'bounds the wrong way round',
      withItem({
        type: 'integer',
        extension: [
          { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 5 },
          { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 4 },
        ],
      }),
      'item[1].extension',
      'Its smallest number is above its greatest.',
    ],
    [
      'a value set',
      withItem({ type: 'choice', answerValueSet: 'http://x' }),
      'item[1].answerValueSet',
      'Cairn does not look up value sets',
    ],
    [
      'answers and a value set',
      withItem({ type: 'choice', answerValueSet: 'http://x', answerOption: [{ valueString: 'a' }] }),
      'item[1].answerValueSet',
      'not both',
    ],
    [
      'several answers an item',
      withItem({ type: 'boolean', repeats: true }),
      'item[1].repeats',
      'Cairn takes one answer an item.',
    ],
    [
      'a condition',
      withItem({ type: 'boolean', enableWhen: [{ question: 'a' }] }),
      'item[1].enableWhen',
      'Cairn shows every item',
    ],
    [
      'a problem deep within',
      withItem({ type: 'group', item: [tick('c'), { linkId: 'd', type: 'url', text: 'D' }] }),
      'item[1].item[1].type',
      'Cairn cannot ask items of type url.',
    ],
    ['an RMDQ of 23', file({ id: 'rmdq', item: ticks(23) }), 'item', 'The RMDQ has 24 yes-or-no items; this has 23.'],
  ])('%s', (_name, source, path, message) => {
    const reading = readQuestionnaire(source);
    expect(reading).toMatchObject({
      ok: false,
      problems: [{ path, message: expect.stringContaining(message) as unknown }],
    });
  });
  test('names every problem, not only the first', () => {
    const reading = readQuestionnaire(
      file({
        item: [
          { linkId: 'a', type: 'date', text: 'A' },
          { linkId: 'a', type: 'boolean', text: 'B' },
        ],
      }),
    );
    expect(reading).toMatchObject({ problems: [{ path: 'item[0].type' }, { path: 'item[1].linkId' }] });
  });
});
