import { describe, expect, test } from 'vitest';
import { readingGrade } from '@cairn/rules/readingGrade';
import { givenBefore, promAnswers } from '@cairn/ui/clinical/prom/promAnswers';
import {
  Instrument,
  type PromAnswers,
  type PromForm,
  grocItem,
  promProblems,
  psfsItem,
  psfsPrompt,
  sbiItems,
  shippedForm,
} from '@cairn/vocabulary';
import type { LogItem } from '#day/LogItem.ts';
import { dueForms } from './dueForms.ts';
import { aboutWords, progressWords } from './progressWords.ts';
import { answeredWords, dueTitle } from './promWords.ts';

const yes = (linkId: string) => ({
  linkId,
  depth: 0,
  text: linkId,
  type: 'boolean' as const,
  required: false,
  answers: [],
  lowest: null,
  highest: null,
  ends: null,
});
const loaded = (over: Partial<PromForm> = {}): PromForm => ({
  instrument: null,
  questionnaireId: 'q',
  title: 'Week at home',
  copyright: null,
  items: [yes('a'), yes('b')],
  activities: [],
  ...over,
});
const given = (values: Record<string, number | boolean | null>): PromAnswers =>
  Object.entries(values).map(([linkId, value]) => ({ linkId, value }));

describe('what is due in words', () => {
  test.each<[PromForm[], string]>([
    [[shippedForm('sbi')], 'Four short questions, 1 minute'],
    [[shippedForm('groc')], 'One short question, 1 minute'],
    [[shippedForm('psfs', ['A', 'B'])], 'Two short questions, 1 minute'],
    [[shippedForm('sbi'), shippedForm('psfs'), shippedForm('groc')], 'Eight short questions, 1 minute'],
    [[loaded({ items: Array.from({ length: 24 }, (_, i) => yes(String(i))) })], '24 short questions, 4 minutes'],
  ])('%#: %s', (forms, title) => {
    expect(dueTitle(forms)).toBe(title);
  });
  test('what was answered on this phone is no longer due, unless it was refused', () => {
    const due = [shippedForm('sbi'), loaded()].map((form) => ({ week: 6, dueOn: '2026-11-20', form }));
    const item = (form: PromForm, state: string) => ({ kind: 'prom', form, at: { state } }) as LogItem;
    expect(dueForms(due, [item(shippedForm('sbi'), 'waiting')]).map(({ title }) => title)).toEqual(['Week at home']);
    expect(dueForms(due, [item(loaded(), 'refused')])).toHaveLength(2);
  });
});

describe('answers as they are sent', () => {
  test('PSFS by name, others by item; a sentence of the RMDQ left blank is not ticked', () => {
    expect(promAnswers(shippedForm('psfs'), new Map([['Stairs', 4]]), ['Stairs', 'Shoes'])).toEqual([
      { linkId: 'activity', text: 'Stairs', value: 4 },
      { linkId: 'activity', text: 'Shoes', value: null },
    ]);
    expect(promAnswers(loaded(), new Map([['a', true]]), [])).toEqual(given({ a: true, b: null }));
    expect(promAnswers(loaded({ instrument: 'rmdq' }), new Map([['a', true]]), [])).toEqual(
      given({ a: true, b: false }),
    );
  });
  test('what was sent comes back to be changed', () => {
    const psfs = [{ linkId: 'activity', text: 'Stairs', value: 4 }];
    expect(givenBefore(shippedForm('psfs', ['Stairs']), psfs).get('Stairs')).toBe(4);
    expect(givenBefore(loaded(), given({ a: true })).get('a')).toBe(true);
  });
  test('what every scale allows is right', () => {
    for (const value of [0, 6])
      expect(
        promProblems(shippedForm('sbi'), given(Object.fromEntries(sbiItems.map(({ id }) => [id, value])))),
      ).toEqual({});
  });
});

test.each<[PromForm, PromAnswers, string]>([
  [shippedForm('sbi'), given({ legPain: 3, numbness: 2, weakness: 0, sittingPain: 1 }), '4 of 4 answered.'],
  [shippedForm('groc'), given({ change: 2 }), 'Your answer: +2'],
  [shippedForm('groc'), given({ change: -2 }), 'Your answer: −2'],
  [shippedForm('psfs'), [{ linkId: 'activity', text: 'Stairs', value: 4 }], 'Stairs: 4'],
  [loaded({ instrument: 'rmdq' }), given({ a: true, b: false }), '1 of 2 ticked.'],
  [loaded(), given({ a: true, b: null }), '1 of 2 answered.'],
])('an entry in words %#', (form, answers, words) => {
  expect(answeredWords(form, answers)).toBe(words);
});

describe('how scores move', () => {
  test.each([
    [
      'sbi',
      { first: 14, last: 8, points: 6, means: 'better' },
      '8 of 24 now, 14 at first. Less is better. That is clearly better, a change most people feel.',
    ],
    [
      'psfs',
      { first: 4, last: 3.3333, points: -0.6667, means: 'same' },
      '3.3 of 10 now, 4 at first. More is better. That is a little worse.',
    ],
    [
      'rmdq',
      { first: 9, last: 9, points: 0, means: 'same' },
      '9 of 24 now, 9 at first. Less is better. It is the same as at first.',
    ],
    ['groc', { first: 0, last: 3, points: 3, means: 'better' }, 'You feel clearly better than when you began.'],
    ['groc', { first: 0, last: -1, points: -1, means: 'same' }, 'You feel a little worse than when you began.'],
    ['groc', { first: 0, last: 0, points: 0, means: 'same' }, 'You feel the same as when you began.'],
  ] as const)('%s %o', (instrument, change, words) => {
    expect(progressWords(instrument, change)).toBe(words);
    expect(words).not.toContain('%');
  });
});

test('our own words are read at the sixth grade', () => {
  const texts = [
    ...sbiItems.map(({ question }) => question),
    ...[grocItem, psfsItem].map(({ question }) => question),
    psfsPrompt,
    'Such as: put on my shoes, sit at work, carry a bag.',
    'Is something else hard to do now?',
    'They show Maya how you are doing. Today or in the next few days is fine.',
    'Thank you. Maya can see this.',
    'You can change your answers on Today. If something new or worse has begun, do the safety check on Today.',
    ...Object.values(aboutWords).map((words) => `${words}.`),
    ...Instrument.options.map((instrument) =>
      progressWords(instrument, { first: 9, last: 3, points: 6, means: 'better' }),
    ),
  ];
  for (const text of texts) expect([text, readingGrade(text) <= 6.5]).toEqual([text, true]);
});
