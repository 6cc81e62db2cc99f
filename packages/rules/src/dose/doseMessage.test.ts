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

  test('with walks as short as they can be it says one walk less', () => {
    expect(doseMessage(told('step-back', { to: { ...caseDose, boutsPerDay: 1 } }))).toContain('one walk less');
  });

  test('nothing is said while nothing changes', () => {
    const quiet = DoseKind.options.filter((kind) => doseMessage(told(kind)) === '');
    expect(quiet).toEqual(['test-walks', 'hold']);
  });
});
