import { expect, test } from 'vitest';
import { caseTimeline } from './caseTimeline.ts';
import { evaluate } from './evaluate.ts';
import { verdictSentence } from './verdictSentence.ts';

const cases = [
  {
    leg: '6*7 4*7',
    patient: "Your leg pain is easing. It's about 2 points lower than in your first week.",
    clinician: 'Improving: leg pain is 33 % better than in week 1',
  },
  {
    leg: '9*7 .*21 8*14',
    patient: 'Your leg pain has not eased much yet. Talk with your care team about what to try next.',
    clinician: 'Stalled: leg pain is 11 % better than in week 1',
  },
  {
    leg: '5*42',
    patient: 'Your leg pain has not eased much yet. Talk with your care team about what to try next.',
    clinician: 'Stalled: leg pain is as in week 1',
  },
  {
    leg: '3*14 5*9',
    patient: 'Your leg pain has gone up. Talk with your care team. Call them now if something new starts.',
    clinician: 'Worsening: leg pain is 42 % worse than in week 1, above its best two weeks',
  },
  {
    leg: '5*7 1*7',
    patient: "Your leg pain is almost gone. It's about 4 points lower than in your first week.",
    clinician: 'Recovered: leg pain is 80 % better than in week 1',
  },
  {
    leg: '1*14',
    patient: "Your leg pain is almost gone. It's about the same as in your first week.",
    clinician: 'Recovered: leg pain is as in week 1',
  },
  {
    leg: '2*14',
    patient: "Your leg pain is low. It's about the same as in your first week.",
    clinician: 'Improving: leg pain is as in week 1, at 2 or less',
  },
  {
    leg: '5*5',
    patient: "It's too early to tell how your pain is changing. Keep logging each day.",
    clinician: 'Too early to judge',
  },
  {
    leg: '5*14',
    patient: "It's too early to tell how your pain is changing. Keep logging each day.",
    clinician: 'Too early to judge: leg pain is as in week 1',
  },
  {
    leg: '5*3 .*11',
    patient: "We can't tell yet how your pain is changing. Logging on most days helps us see it.",
    clinician: 'Not enough logs to judge',
  },
];

test.each(cases)('$clinician', ({ leg, patient, clinician }) => {
  const assessment = evaluate(caseTimeline({ leg }));
  expect(verdictSentence(assessment, 'patient')).toBe(patient);
  expect(verdictSentence(assessment, 'clinician')).toBe(clinician);
});
