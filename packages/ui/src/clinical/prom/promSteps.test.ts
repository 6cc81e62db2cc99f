import { describe, expect, test } from 'vitest';
import { type PreviewItem, readQuestionnaire, shippedForm } from '@cairn/vocabulary';
import { isScale, isTapped, lastWords, promSteps } from './promSteps.ts';

const formOf = (item: object[], id = 'x') => {
  const reading = readQuestionnaire({
    resourceType: 'Questionnaire',
    id,
    title: 'T',
    version: '1',
    status: 'active',
    item,
  });
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  const { items, instrument, title, copyright } = reading.questionnaire;
  return { items, instrument, title, copyright, questionnaireId: null, activities: [] };
};
const question = (linkId: string, type = 'boolean') => ({ linkId, type, text: linkId });
const said = (text: string) => ({ linkId: text, type: 'display', text });

describe('promSteps', () => {
  test('SBI: four screens; GRoC: one', () => {
    expect(promSteps(shippedForm('sbi')).map((step) => step.kind === 'item' && step.item.linkId)).toEqual([
      'legPain',
      'numbness',
      'weakness',
      'sittingPain',
    ]);
    expect(promSteps(shippedForm('groc'))).toHaveLength(1);
  });
  test.each<[string, string[], string[], string[]]>([
    ['at first: name, then rate', [], ['Stairs', 'Shoes'], ['names', 'Stairs', 'Shoes']],
    ['before anything is named', [], [], ['names']],
    ['later: the same again, then what is added', ['Stairs'], ['Shoes'], ['Stairs', 'names', 'Shoes']],
    ['with three there is no room for more', ['A', 'B', 'C'], ['D'], ['A', 'B', 'C']],
  ])('PSFS %s', (_name, earlier, added, steps) => {
    const said = promSteps(shippedForm('psfs', earlier), added).map((step) =>
      step.kind === 'rate' ? step.activity : step.kind,
    );
    expect(said).toEqual(steps);
  });
  test('texts and groups are said over the question they stand before, and at the end', () => {
    const form = formOf([
      said('Hello.'),
      { linkId: 'g', type: 'group', text: 'At home', item: [question('a'), question('b', 'integer')] },
      said('Goodbye.'),
    ]);
    expect(promSteps(form).map((step) => 'over' in step && step.over)).toEqual([['Hello.', 'At home'], []]);
    expect(lastWords(form)).toEqual(['Goodbye.']);
  });
  test('the RMDQ is one list to tick', () => {
    const sentences = Array.from({ length: 24 }, (_, i) => question(`s${i}`));
    const steps = promSteps(formOf([said('Today:'), ...sentences, question('more', 'text')], 'rmdq'));
    expect(steps.map(({ kind }) => kind)).toEqual(['ticks', 'item']);
    expect(steps[0]).toMatchObject({ over: ['Today:'], items: { length: 24 } });
  });
});

describe('a tap answers', () => {
  const item = (over: Partial<PreviewItem>): PreviewItem => ({
    linkId: 'a',
    depth: 0,
    text: 'A',
    type: 'integer',
    required: false,
    answers: [],
    lowest: 0,
    highest: 10,
    ends: null,
    ...over,
  });
  test.each<[Partial<PreviewItem>, boolean, boolean]>([
    [{}, true, true],
    [{ lowest: -5, highest: 5 }, true, true],
    [{ highest: 11 }, false, false],
    [{ highest: null }, false, false],
    [{ type: 'decimal' }, false, false],
    [{ type: 'boolean' }, false, true],
    [{ type: 'choice' }, false, true],
    [{ type: 'text' }, false, false],
  ])('%o: scale %s, tapped %s', (over, scale, tapped) => {
    expect([isScale(item(over)), isTapped(item(over))]).toEqual([scale, tapped]);
  });
});
