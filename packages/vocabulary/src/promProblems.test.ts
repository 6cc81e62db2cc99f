import { describe, expect, test } from 'vitest';
import { shippedForm } from './promForm.ts';
import { promProblems } from './promProblems.ts';
import type { PromAnswers } from './promResponse.ts';
import { readQuestionnaire } from './readQuestionnaire.ts';

type Value = PromAnswers[number]['value'];
const given = (values: Record<string, Value>): PromAnswers =>
  Object.entries(values).map(([linkId, value]) => ({ linkId, value }));

const reading = readQuestionnaire({
  resourceType: 'Questionnaire',
  id: 'weekly',
  title: 'A weekly look',
  version: '1',
  status: 'active',
  item: [
    { linkId: 'intro', type: 'display', text: 'About this week.' },
    { linkId: 'yes', type: 'boolean', text: 'Did you sleep through?', required: true },
    {
      linkId: 'n',
      type: 'integer',
      text: 'How many stairs?',
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
        { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 50 },
      ],
    },
    { linkId: 'd', type: 'decimal', text: 'How many hours?' },
    {
      linkId: 'c',
      type: 'choice',
      text: 'Which side?',
      answerOption: [{ valueString: 'Left' }, { valueString: 'Right' }],
    },
    { linkId: 't', type: 'text', text: 'Anything else?' },
  ],
});
if (!reading.ok) throw new Error('The form of this test cannot be read.');
const form = { instrument: null, items: reading.questionnaire.items };
const sbi = { legPain: 5, numbness: 3, weakness: 0, sittingPain: 4 };

describe('nothing is wrong with', () => {
  test.each([
    ['what is required', { yes: false }],
    ['everything', { yes: true, n: 50, d: 7.5, c: 'Left', t: 'No.' }],
    ['what is left blank', { yes: true, n: null, t: null }],
  ])('%s', (_name, values) => {
    expect(promProblems(form, given(values))).toEqual({});
  });
  test('the four symptoms; an RMDQ with nothing ticked', () => {
    expect(promProblems(shippedForm('sbi'), given(sbi))).toEqual({});
    const yes = reading.questionnaire.items.filter(({ type }) => type === 'boolean');
    expect(promProblems({ instrument: 'rmdq', items: yes }, given({ yes: null }))).toEqual({});
  });
});

describe('is refused by its item', () => {
  test.each<[string, Record<string, Value>, string, string]>([
    ['a missing one', { n: 3 }, 'yes', 'not answered yet'],
    ['nothing at all', { yes: null }, 'yes', 'not answered yet'],
    ['an item that is not there', { yes: true, x: 1 }, 'x', 'not asked'],
    ['a prototype', JSON.parse('{"yes":true,"__proto__":1}') as Record<string, Value>, '__proto__', 'not asked'],
    ['words to a yes-or-no', { yes: 'yes' }, 'yes', 'yes or no'],
    ['a number over its range', { yes: true, n: 51 }, 'n', '50 or less'],
    ['a number under its range', { yes: true, n: -1 }, 'n', '0 or more'],
    ['half of a whole number', { yes: true, n: 1.5 }, 'n', 'whole number'],
    ['words to a number', { yes: true, d: 'many' }, 'd', 'Enter a number'],
    ['an answer not offered', { yes: true, c: 'Both' }, 'c', 'Choose one'],
    ['a number to words', { yes: true, t: 3 }, 't', 'Write your answer'],
    ['an answer to a text', { yes: true, intro: true }, 'intro', 'not a question'],
  ])('%s', (_name, values, linkId, words) => {
    expect(Object.entries(promProblems(form, given(values)))).toEqual([[linkId, expect.stringContaining(words)]]);
  });
  test('the same item twice', () => {
    expect(promProblems(form, [...given({ yes: true }), ...given({ yes: false })])).toHaveProperty('yes');
  });
  test.each([7, -1, 1.5, null])('a symptom of %s', (legPain) => {
    expect(promProblems(shippedForm('sbi'), given({ ...sbi, legPain }))).toHaveProperty('legPain');
  });
  test.each([-6, 6])('a change of %s', (change) => {
    expect(promProblems(shippedForm('groc'), given({ change }))).toHaveProperty('change');
  });
});

describe('what the patient names', () => {
  const activity = (text: string | undefined, value: number | null) => ({ linkId: 'activity', text, value });
  const psfs = shippedForm('psfs');
  test.each<[string, PromAnswers]>([
    ['one thing', [activity('Stairs', 0)]],
    ['three things, one of them not rated', [activity('Stairs', 10), activity('Shoes', 3), activity('Shop', null)]],
  ])('%s is fine', (_name, answers) => {
    expect(promProblems(psfs, answers)).toEqual({});
  });
  test.each<[string, PromAnswers, string]>([
    ['none', [], 'Rate at least one'],
    ['none rated', [activity('Stairs', null)], 'Rate at least one'],
    ['four', ['A', 'B', 'C', 'D'].map((name) => activity(name, 1)), 'at most'],
    ['without a name', [activity(undefined, 3)], 'Name what you rate'],
    ['the same twice', [activity('Stairs', 3), activity('stairs', 4)], 'twice'],
    ['over 10', [activity('Stairs', 11)], '10 or less'],
  ])('%s is refused', (_name, answers, words) => {
    expect(promProblems(psfs, answers).activity).toContain(words);
  });
});
