import { describe, expect, test } from 'vitest';
import { type LetterFacts, letter } from './letter.ts';

const facts: LetterFacts = {
  clinicName: 'Alder Street Physical Therapy',
  patientName: 'Rosa Delgado',
  birthOn: '1968-03-09',
  side: 'right',
  startedOn: '2026-10-10',
  onsetOn: '2026-09-01',
  today: '2026-11-20',
  findings: [{ title: 'No improvement at 6 weeks', sentence: 'Leg pain 7.1, was 7.4.' }],
  verdict: 'Stalled: leg pain is 4 % lower than in week 1.',
  plan: { minutesPerBout: 10, boutsPerDay: 2, daysPerWeek: 5, revision: 3 },
  examination: { on: '2026-11-18', text: 'straight-leg raise 40° right' },
  safetyChecks: { count: 12, answers: [] },
  signedBy: 'Maya Okafor, PT',
};

describe('letter', () => {
  test('says who, what was found, what is done, what was asked, and who signs, in this order', () => {
    expect(letter(facts).split('\n\n')).toEqual([
      'Please see Rosa Delgado, born March 9, 1968, and advise on further studies. We follow Rosa Delgado for sciatica, ' +
        'right leg, since September 1, 2026, with daily logs and graded walking since October 10, 2026.',
      'Stalled: leg pain is 4 % lower than in week 1.',
      'No improvement at 6 weeks: Leg pain 7.1, was 7.4.',
      'The present plan (revision 3) is walking 10 minutes, twice a day, on 5 days a week.',
      'Warning signs were asked with 12 logs; none was reported.',
      'At the examination on November 18, 2026: straight-leg raise 40° right',
      'With kind regards,\nMaya Okafor, PT\nAlder Street Physical Therapy',
    ]);
  });

  test.each<[string, Partial<LetterFacts>, string]>([
    ['once a day', { plan: { ...facts.plan!, boutsPerDay: 1 } }, 'walking 10 minutes, once a day'],
    ['four times a day', { plan: { ...facts.plan!, boutsPerDay: 4 } }, '4 times a day'],
    ['both legs', { side: 'both' }, 'sciatica, both legs,'],
    [
      'answers that call for something',
      { safetyChecks: { count: 1, answers: ['“Numb?” Yes'] } },
      'asked with 1 log; reported: “Numb?” Yes.',
    ],
    ['no check at all', { safetyChecks: { count: 0, answers: [] } }, 'No safety check has been answered so far.'],
  ])('%s', (_name, over, words) => {
    expect(letter({ ...facts, ...over })).toContain(words);
  });

  test('what is not known is not mentioned: no empty paragraph, no null, no "undefined"', () => {
    const bare = letter({
      ...facts,
      side: null,
      startedOn: null,
      onsetOn: null,
      findings: [],
      verdict: null,
      plan: null,
      examination: null,
    });
    expect(bare).not.toMatch(/null|undefined|\n\n\n|, \./);
    expect(bare.split('\n\n')).toHaveLength(3);
  });
});
