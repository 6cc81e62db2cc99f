import { DoseKind, type DoseProposal, type Growth } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { readingGrade } from '../readingGrade.ts';
import { doseMessage } from './doseMessage.ts';
import { caseDose } from './doseCase.ts';

type Told = Parameters<typeof doseMessage>[0];

const told = (kind: DoseProposal['kind'], over: Partial<Told> = {}): Told => ({
  kind,
  from: caseDose,
  to: { ...caseDose, minutesPerBout: 7 },
  grows: null,
  reasons: [],
  ...over,
});
const because = (id: string, met = true) => ({ id, met, measured: null, needed: null, words: '' });
const signs = ['slow', 'high-peaks', 'weekly-rise', 'spread', 'lasting-flare', 'one to come'];
const growths: Growth[] = ['bout-length', 'merge-bouts', 'days', 'pace'];

const messages = [
  doseMessage(told('start')),
  doseMessage(told('flare')),
  doseMessage(told('claudication')),
  ...growths.map((grows) => doseMessage(told('advance', { grows }))),
  ...signs.map((id) => doseMessage(told('step-back', { reasons: [because(id)] }))),
  doseMessage(told('step-back', { to: { ...caseDose, boutsPerDay: 1 } })),
  doseMessage(told('step-back', { to: caseDose })),
];

describe('the words a patient may read of a proposal', () => {
  test.each([...new Set(messages)])('%s', (message) => {
    expect(readingGrade(message)).toBeLessThanOrEqual(6);
    expect(message).toMatch(/\b(walks?|sit)\b/i);
    expect(message).not.toMatch(/diagnos|sciatica|claudication|stenosis|syndrome|flare|dose|quota/i);
  });

  test('a step back says the first sign that holds', () => {
    const reasons = [because('slow', false), because('spread'), because('weekly-rise')];
    expect(doseMessage(told('step-back', { reasons }))).toBe(
      'Your pain now goes further down your leg. Take shorter walks so that it can settle. We look again in a week.',
    );
  });

  /** Each says what its kind of change is about, in the words of clinical.md 4 turned plain. */
  test.each<[DoseProposal['kind'], Partial<Told>, RegExp]>([
    ['start', {}, /first plan.*test walks.*short walks, and many/i],
    ['flare', {}, /up for now.*do not stop.*walk a bit less.*again in a week/i],
    ['claudication', {}, /eases when you sit.*short walks.*sit down before it hurts/i],
    ['advance', { grows: 'bout-length' }, /went well.*each walk.*longer/i],
    ['advance', { grows: 'merge-bouts' }, /went well.*one walk less.*longer each time/i],
    ['advance', { grows: 'days' }, /went well.*one more day/i],
    ['advance', { grows: 'pace' }, /went well.*same walks.*faster/i],
    ['step-back', { reasons: [because('slow')] }, /long time to settle.*shorter walks.*again in a week/i],
    ['step-back', { reasons: [because('high-peaks')] }, /hurt a lot on some walks.*shorter walks/i],
    ['step-back', { reasons: [because('weekly-rise')] }, /pain went up this week.*shorter walks/i],
    ['step-back', { reasons: [because('spread')] }, /further down your leg.*shorter walks/i],
    ['step-back', { reasons: [because('lasting-flare')] }, /up for some days.*shorter walks/i],
    ['step-back', { reasons: [because('one to come')] }, /^Your walks were too much for now\. Take shorter walks/],
    ['step-back', {}, /^Your walks were too much for now\. Take shorter walks/],
    ['step-back', { to: { ...caseDose, boutsPerDay: 1 } }, /one walk less/],
    ['step-back', { to: caseDose }, /keep to your short walk/i],
  ])('%s %o', (kind, over, words) => {
    expect(doseMessage(told(kind, over))).toMatch(words);
  });

  test('nothing is said while nothing changes', () => {
    const quiet = DoseKind.options.filter((kind) => doseMessage(told(kind)) === '');
    expect(quiet).toEqual(['test-walks', 'hold']);
  });
});
