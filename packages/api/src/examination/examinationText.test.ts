import { expect, test } from 'vitest';
import { examinationText } from './examinationText.ts';

const nothing = { slrLeftDegrees: null, slrRightDegrees: null, strength: {}, reflexes: {}, sensation: {}, note: '' };

test.each<[string, Parameters<typeof examinationText>[0], string]>([
  ['nothing was found', nothing, 'no findings recorded'],
  ['only a note', { ...nothing, note: 'Declined.' }, 'Declined.'],
  ['one side only', { ...nothing, slrRightDegrees: 40 }, 'straight-leg raise 40° right'],
  [
    '0 degrees and grade 0 are findings',
    { ...nothing, slrLeftDegrees: 0, strength: { hipFlexion: { left: 0 } } },
    'straight-leg raise 0° left; hip flexion 0 of 5 left',
  ],
  [
    'both sides',
    { ...nothing, strength: { bigToeExtension: { left: 5, right: 4 } } },
    'big-toe extension 4 of 5 right, 5 of 5 left',
  ],
  [
    'sides left out',
    { ...nothing, reflexes: { knee: {}, ankle: { right: 'reduced', left: null } } },
    'ankle reflex reduced right',
  ],
  [
    'all of it',
    {
      ...nothing,
      slrRightDegrees: 40,
      slrLeftDegrees: 80,
      reflexes: { ankle: { right: 'absent' } },
      sensation: { S1: { right: 'reduced' } },
      note: 'Limps.',
    },
    'straight-leg raise 40° right, 80° left; ankle reflex absent right; sensation S1 reduced right. Limps.',
  ],
])('%s', (_name, findings, text) => {
  expect(examinationText(findings)).toBe(text);
});
