import {
  addDays,
  Instrument,
  instruments,
  type LocalDate,
  type PromAnswers,
  type PromForm,
  readQuestionnaire,
} from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { changeThatMatters } from './changeThatMatters.ts';
import { promsAsked, promsDue } from './promsDue.ts';
import { scoreGroc } from './scoreGroc.ts';
import { scoreProm } from './scoreProm.ts';
import { scorePsfs } from './scorePsfs.ts';
import { scoreRmdq } from './scoreRmdq.ts';
import { scoreSbi } from './scoreSbi.ts';

/** Published: four symptoms, each 0 not to 6 extremely bothersome; sum 0–24. Grøvle 2008 */
describe('SBI', () => {
  test.each([
    [{ legPain: 0, numbness: 0, weakness: 0, sittingPain: 0 }, 0],
    [{ legPain: 6, numbness: 6, weakness: 6, sittingPain: 6 }, 24],
    [{ legPain: 5, numbness: 3, weakness: 0, sittingPain: 4 }, 12],
    [{ legPain: 5, numbness: 3, weakness: null, sittingPain: 4 }, null],
    [{ legPain: 5 }, null],
    [{}, null],
  ])('%o scores %s', (answers, score) => {
    expect(scoreSbi(answers)).toBe(score);
  });
});

/** Published: mean of the activities, each 0 unable to 10 as before. Stratford 1995 */
describe('PSFS', () => {
  test.each([
    [[2, 4, 6], 4],
    [[3, 4], 3.5],
    [[7, null, null], 7],
    [[0, 10], 5],
    [[null, null, null], null],
    [[], null],
  ])('%o scores %s', (ratings, score) => {
    expect(scorePsfs(ratings)).toBe(score);
  });
});

test.each([
  [-5, -5],
  [0, 0],
  [5, 5],
  [null, null],
])('GRoC %s scores %s', (answer, score) => {
  expect(scoreGroc(answer)).toBe(score);
});

/** Published: one point a ticked sentence, 0–24; blank is not ticked. Roland & Morris 1983 */
describe('RMDQ-24', () => {
  const ticks = (count: number, blank: boolean | null = false) =>
    Array.from({ length: 24 }, (_, i) => (i < count ? true : blank));
  test.each([0, 1, 13, 24])('%i ticks score as many', (count) => {
    expect(scoreRmdq(ticks(count))).toBe(count);
    expect(scoreRmdq(ticks(count, null))).toBe(count);
  });
  test.each([0, 23, 25])('%i sentences are not the RMDQ', (length) => {
    expect(() => scoreRmdq(Array.from({ length }, () => true))).toThrow(`The RMDQ has 24 sentences, not ${length}.`);
  });
});

/** clinical.md 3, at the change −1, 0, +1. */
describe('the change that matters', () => {
  test.each<[Instrument, number, number, 'better' | 'worse' | 'same']>([
    ['sbi', 15, 11, 'same'],
    ['sbi', 15, 10, 'better'],
    ['sbi', 15, 9, 'better'],
    ['sbi', 10, 15, 'worse'],
    ['psfs', 4, 5.2, 'same'],
    ['psfs', 4, 5.3, 'better'],
    ['psfs', 4, 5.4, 'better'],
    ['psfs', 5.3, 4, 'worse'],
    ['groc', 0, 2, 'same'],
    ['groc', 0, 3, 'better'],
    ['groc', 0, -3, 'worse'],
    ['groc', 3, 1, 'same'], // itself a change: not read against the one before
    ['rmdq', 20, 16, 'same'],
    ['rmdq', 20, 15, 'better'],
    ['rmdq', 20, 14, 'better'],
    ['rmdq', 10, 8, 'same'],
    ['rmdq', 10, 7, 'better'],
    ['rmdq', 10, 6, 'better'],
    ['rmdq', 10, 13, 'worse'],
    ['rmdq', 0, 4, 'same'],
    ['rmdq', 0, 5, 'worse'],
  ])('%s from %f to %f: %s', (instrument, first, later, means) => {
    expect(changeThatMatters(instrument, first, later).means).toBe(means);
  });
  test('is given in points and as a share, better being positive', () => {
    expect(changeThatMatters('rmdq', 10, 7)).toEqual({ points: 3, share: 0.3, means: 'better' });
    expect(changeThatMatters('psfs', 4, 3)).toEqual({ points: -1, share: -0.25, means: 'same' });
    expect(changeThatMatters('groc', 3, 4)).toEqual({ points: 4, share: null, means: 'better' });
    expect(changeThatMatters('groc', 0, 4)).toEqual({ points: 4, share: null, means: 'better' });
    expect(changeThatMatters('rmdq', 0, 2).share).toBeNull();
  });
});

describe('what is due', () => {
  const start: LocalDate = '2026-01-05';
  const on = (days: number) => addDays(start, days);
  const asked = promsAsked([
    { key: 'https://example.org/Questionnaire/rmdq', instrument: 'rmdq', weeks: [5] },
    { key: 'odi', instrument: null, weeks: [1, 8] },
    { key: 'never', instrument: null, weeks: [] },
  ]);
  const due = (days: number, answered: [string, number][] = []) =>
    promsDue(
      start,
      on(days),
      asked,
      answered.map(([prom, day]) => ({ prom, on: on(day) })),
    ).map(({ prom, week }) => `${prom} ${week}`);

  /** clinical.md 3: SBI 0, 2, 4, 6, 12; PSFS 0, 3, 6; GRoC every 2 weeks from 2; RMDQ 0, 6, 12. */
  test.each([
    ['sbi', [0, 2, 4, 6, 12]],
    ['psfs', [0, 3, 6]],
    ['groc', [2, 4, 6, 8, 10, 12, 14]],
    ['rmdq', [0, 6, 12]],
    ['loaded odi', [1, 8]],
    ['loaded never', []],
  ] as const)('%s in weeks %o', (prom, weeks) => {
    const first = Array.from({ length: 15 }, (_, week) => week).filter((week) =>
      promsDue(start, on(week * 7), asked, []).some((each) => each.prom === prom && each.week === week),
    );
    expect(first).toEqual(weeks);
  });
  test('on day 1, nothing of the change yet', () => {
    expect(due(0)).toEqual(['sbi 0', 'psfs 0', 'rmdq 0']);
    expect(promsDue(start, on(0), asked, [])[0]?.dueOn).toBe(start);
  });
  test('the RMDQ only where a clinic has loaded it, once however often, in its own weeks', () => {
    expect(promsAsked([]).map(({ prom }) => prom)).toEqual(['sbi', 'psfs', 'groc']);
    const twice = ['a', 'b'].map((key) => ({ key, instrument: 'rmdq' as const, weeks: [3] }));
    expect(promsAsked(twice).filter(({ prom }) => prom === 'rmdq')).toEqual([
      { prom: 'rmdq', weeks: [0, 6, 12], every: null },
    ]);
  });
  test('one without weeks not by itself', () => {
    expect(asked.map(({ prom }) => prom)).toEqual(['sbi', 'psfs', 'groc', 'rmdq', 'loaded odi']);
  });
  test('weeks need not come in order', () => {
    const later = promsAsked([{ key: 'odi', instrument: null, weeks: [8, 1] }]);
    expect(promsDue(start, on(60), later, []).map(({ prom, week }) => [prom, week])).toContainEqual(['loaded odi', 8]);
  });
  test('what is repeated is repeated from its last week on', () => {
    const repeated = [{ prom: 'again', weeks: [4, 1], every: 2 }];
    const weeks = [1, 2, 3, 4, 5, 6, 7].map((week) => promsDue(start, on(week * 7), repeated, [])[0]?.week);
    expect(weeks).toEqual([1, 1, 1, 4, 4, 6, 6]);
  });
  test('a loaded one that was answered, in whatever version, is done', () => {
    expect(due(7)).toContain('loaded odi 1');
    expect(due(9, [['loaded odi', 8]])).not.toContain('loaded odi 1');
  });

  test('the week before it begins, nothing', () => {
    expect(due(-1)).toEqual([]);
  });
  test('an answer of its week, or 3 days early, counts; 4 days early does not', () => {
    expect(due(42, [['rmdq', 42]])).not.toContain('rmdq 6');
    expect(due(42, [['rmdq', 39]])).not.toContain('rmdq 6');
    expect(due(42, [['rmdq', 38]])).toContain('rmdq 6');
  });
  test('the first ones may be answered before day 1', () => {
    expect(due(0, [['sbi', -10]])).not.toContain('sbi 0');
  });
  test('an answer of a later day is not known yet', () => {
    expect(due(14, [['groc', 15]])).toContain('groc 2');
  });
  test('another instrument does not count', () => {
    expect(due(14, [['sbi', 14]])).toContain('groc 2');
  });
  test('is asked for 14 days, then no more', () => {
    expect(due(14)).toContain('rmdq 0');
    expect(due(15)).not.toContain('rmdq 0');
    expect(promsDue(start, on(15), [{ prom: 'once', weeks: [0], every: null }], [])).toEqual([]);
  });
  test('the latest week takes the place of an earlier one', () => {
    expect(due(28).filter((prom) => prom.startsWith('groc'))).toEqual(['groc 4']);
  });
  test('every instrument says where its numbers come from', () => {
    for (const instrument of Instrument.options) expect(instruments[instrument].source).toContain('clinical.md 3');
  });
});

describe('one scoring function each', () => {
  const none: PromForm['items'] = [];
  const answers = (values: Record<string, number | boolean | null>): PromAnswers =>
    Object.entries(values).map(([linkId, value]) => ({ linkId, value }));
  const sentences = Array.from({ length: 24 }, (_, i) => `s${i}`);
  const rmdqItems = readQuestionnaire({
    resourceType: 'Questionnaire',
    id: 'rmdq',
    title: 'Invented',
    version: '1',
    status: 'active',
    item: [
      { linkId: 'intro', type: 'display', text: 'Tick what is true.' },
      ...sentences.map((linkId) => ({ linkId, type: 'boolean', text: linkId })),
    ],
  });
  test('SBI by the four symptoms, in any order', () => {
    expect(scoreProm('sbi', none, answers({ sittingPain: 4, legPain: 5, weakness: 0, numbness: 3 }))).toBe(12);
    expect(scoreProm('sbi', none, answers({ sittingPain: 4, legPain: 5, numbness: 3 }))).toBeNull();
  });
  test('PSFS by what is named', () => {
    const named = [3, 4, null].map((value, i) => ({ linkId: 'activity', text: `Thing ${i}`, value }));
    expect(scoreProm('psfs', none, named)).toBe(3.5);
  });
  test('GRoC by its one item', () => {
    expect(scoreProm('groc', none, answers({ change: -3 }))).toBe(-3);
    expect(scoreProm('groc', none, [])).toBeNull();
  });
  test('RMDQ by the ticks of a loaded questionnaire', () => {
    if (!rmdqItems.ok) throw new Error('The invented RMDQ cannot be read.');
    const { items } = rmdqItems.questionnaire;
    const ticked = Object.fromEntries(sentences.slice(0, 13).map((id) => [id, true]));
    expect(scoreProm('rmdq', items, answers({ ...ticked, s20: false, s21: null }))).toBe(13);
    expect(scoreProm('rmdq', items, answers({ s0: false }))).toBe(0);
  });
});
