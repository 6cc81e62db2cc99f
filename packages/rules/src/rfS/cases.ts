import { fires, staysQuiet } from '../redFlagCase.ts';
import type { RuleCase } from '../ruleCase.ts';

const cancer = { history: { cancer: true } };

/** RF-S: same-day readings of clinical.md 5, and "cannot walk" with NPRS 8 of clinical.md 6 (SEV). */
export const rfSCases: RuleCase[] = [
  fires('new weakness', { weakness: 'new' }, [['weakness', 'new']]),
  staysQuiet('known weakness', { weakness: 'known' }),
  staysQuiet('new weakness with cancer history is graver', { weakness: 'new' }, cancer),
  fires('unsteady', { gait: 'unsteady' }, [['gait', 'unsteady']]),
  staysQuiet('limited by pain', { gait: 'limited-by-pain' }, { nprs: 10 }),

  staysQuiet('cannot walk, NPRS 7', { gait: 'cannot-walk' }, { nprs: 7 }),
  fires('cannot walk, NPRS 8', { gait: 'cannot-walk' }, [['gait', 'cannot-walk']], { nprs: 8 }),
  fires('cannot walk, NPRS 9', { gait: 'cannot-walk' }, [['gait', 'cannot-walk']], { nprs: 9 }),
  staysQuiet('cannot walk, pain not given', { gait: 'cannot-walk' }),
  {
    name: 'cannot walk, NPRS 9 and later 5: not averaged away',
    timeline: { leg: '9+5', safetyChecks: [{ on: '2026-01-05', answers: { gait: 'cannot-walk' } }] },
    status: 'fires',
    urgency: 'same-day',
  },
  {
    name: 'cannot walk, the back 8',
    timeline: { leg: '2', back: '8', safetyChecks: [{ on: '2026-01-05', answers: { gait: 'cannot-walk' } }] },
    status: 'fires',
  },

  fires('fever', { fever: 'yes' }, [['fever', 'yes']]),
  staysQuiet('fever, very ill, is graver', { fever: 'very-ill' }),
  fires('run-down with fever', { malaise: 'yes', fever: 'yes' }, [
    ['fever', 'yes'],
    ['malaise', 'yes'],
  ]),
  fires('run-down with fever and very ill', { malaise: 'yes', fever: 'very-ill' }, [['malaise', 'yes']]),
  staysQuiet('run-down with weight loss', { malaise: 'yes', weightLoss: 'yes' }),

  fires('weight loss with cancer history', { weightLoss: 'yes' }, [['weightLoss', 'yes']], cancer),
  staysQuiet('weight loss', { weightLoss: 'yes' }),
  fires('waking pain with cancer history', { nightPain: 'wakes' }, [['nightPain', 'wakes']], cancer),
  fires(
    'persistent night pain with cancer history',
    { nightPain: 'persistent' },
    [['nightPain', 'persistent']],
    cancer,
  ),
  staysQuiet('persistent night pain', { nightPain: 'persistent' }),
  fires('a fall', { trauma: 'yes' }, [['trauma', 'yes']]),
  staysQuiet('no fall', { trauma: 'no' }),

  ...(['recentTrauma', 'osteoporosis', 'longSteroidUse'] as const).map((fact): RuleCase => ({
    name: `${fact} at intake`,
    timeline: { intake: { history: { [fact]: true } } },
    status: 'fires',
    evidence: { answers: [{ question: fact, answer: 'yes', tier: 'S' }] },
  })),
  {
    name: 'osteoporosis counts on the day of the intake only',
    timeline: {
      asOf: 2,
      intake: { history: { osteoporosis: true } },
      safetyChecks: [{ on: '2026-01-06', answers: { gait: 'limited-by-pain' } }],
    },
    status: 'quiet',
  },
  {
    name: 'cancer history alone is no flag',
    timeline: { intake: { history: { cancer: true, weakImmunity: true } } },
    status: 'quiet',
  },
  { name: 'no intake', timeline: {}, status: 'quiet' },
];
