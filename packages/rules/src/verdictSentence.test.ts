import type { Improvement, Site, Verdict } from '@cairn/vocabulary';
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

const improvement = (baseline: number, current: number, site: Site = 'leg'): Improvement => ({
  site,
  baseline,
  baselineLogs: 7,
  baselineFrom: '2026-01-05',
  baselineTo: '2026-01-11',
  current,
  currentLogs: 14,
  currentFrom: '2026-02-02',
  currentTo: '2026-02-15',
  relative: baseline === 0 ? null : (baseline - current) / baseline,
});

/** What the trend can tell without the means, the other site, and changes of one point or upwards. */
test.each<[Verdict, Improvement | null, patient: string, clinician: string]>([
  [
    'improving',
    null,
    'Your leg pain seems to be easing. Logging on most days helps us see it.',
    'Improving, by the trend of the logs there are',
  ],
  [
    'stalled',
    null,
    'Your leg pain has not eased much yet. Talk with your care team about what to try next.',
    'Stalled, by the trend of the logs there are',
  ],
  [
    'worsening',
    null,
    'Your leg pain has gone up. Talk with your care team. Call them now if something new starts.',
    'Worsening: above its best two weeks',
  ],
  [
    'stalled',
    improvement(5, 4.5, 'back'),
    'Your back pain has not eased much yet. Talk with your care team about what to try next.',
    'Stalled: back pain is 10 % better than in week 1',
  ],
  [
    'improving',
    improvement(4, 3),
    "Your leg pain is easing. It's about 1 point lower than in your first week.",
    'Improving: leg pain is 25 % better than in week 1',
  ],
  [
    'improving',
    improvement(1, 2),
    "Your leg pain is low. It's about 1 point higher than in your first week.",
    'Improving: leg pain is 100 % worse than in week 1, at 2 or less',
  ],
  [
    'improving',
    improvement(0, 2, 'back'),
    "Your back pain is low. It's about 2 points higher than in your first week.",
    'Improving: back pain is up from none in week 1, at 2 or less',
  ],
  [
    'improving',
    improvement(2, 1.6),
    "Your leg pain is low. It's about the same as in your first week.",
    'Improving: leg pain is 20 % better than in week 1, at 2 or less',
  ],
])('%s from %o', (verdict, measured, patient, clinician) => {
  const assessment = { id: 'case', asOf: '2026-02-15', verdict, improvement: measured, flags: [] };
  expect(verdictSentence(assessment, 'patient')).toBe(patient);
  expect(verdictSentence(assessment, 'clinician')).toBe(clinician);
});
