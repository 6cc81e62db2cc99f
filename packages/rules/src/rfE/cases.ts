import { fires, staysQuiet } from '../redFlagCase.ts';
import type { RuleCase } from '../ruleCase.ts';

const cancer = { history: { cancer: true } };

/** RF-E: every emergency reading of clinical.md 5, and its nearest neighbour that is none. */
export const rfECases: RuleCase[] = [
  fires('new trouble with urine', { urinary: 'new' }, [['urinary', 'new']]),
  staysQuiet('known trouble with urine', { urinary: 'known' }),
  fires('new bowel trouble', { bowel: 'new' }, [['bowel', 'new']]),
  staysQuiet('known bowel trouble', { bowel: 'known' }),
  fires('new saddle numbness', { saddle: 'new' }, [['saddle', 'new']]),
  staysQuiet('known saddle numbness', { saddle: 'known' }),
  fires('new sexual change', { sexual: 'new' }, [['sexual', 'new']]),
  staysQuiet('old and known sexual change', { sexual: 'known' }),
  fires('new pain in both legs', { bothLegs: 'new' }, [['bothLegs', 'new']]),
  staysQuiet('known pain in both legs', { bothLegs: 'known' }),
  fires('new numbness in both legs', { legNumbness: 'new-both-legs' }, [['legNumbness', 'new-both-legs']]),
  staysQuiet('a new numb patch in one leg', { legNumbness: 'new-one-leg' }),

  staysQuiet('new weakness', { weakness: 'new' }),
  fires('weakness quickly worse', { weakness: 'quickly-worse' }, [['weakness', 'quickly-worse']]),
  fires('weakness in both legs', { weakness: 'both-legs' }, [['weakness', 'both-legs']]),
  fires('new weakness with cancer history', { weakness: 'new' }, [['weakness', 'new']], cancer),
  staysQuiet('known weakness with cancer history', { weakness: 'known' }, cancer),

  staysQuiet('unsteady', { gait: 'unsteady' }),
  fires('unsteady with cancer history', { gait: 'unsteady' }, [['gait', 'unsteady']], cancer),
  fires('cannot walk, with cancer history', { gait: 'cannot-walk' }, [['gait', 'cannot-walk']], cancer),
  staysQuiet('limited by pain with cancer history', { gait: 'limited-by-pain' }, cancer),

  staysQuiet('fever', { fever: 'yes' }),
  fires('fever, very ill', { fever: 'very-ill' }, [['fever', 'very-ill']]),
  fires('fever with injected drugs', { fever: 'yes' }, [['fever', 'yes']], { history: { ivDrugUse: true } }),
  fires('fever with weak immunity', { fever: 'yes' }, [['fever', 'yes']], { history: { weakImmunity: true } }),
  staysQuiet('fever with cancer history alone', { fever: 'yes' }, cancer),
  fires('fever with a new numb patch', { fever: 'yes', legNumbness: 'new-one-leg' }, [['fever', 'yes']]),
  fires('fever with new weakness', { fever: 'yes', weakness: 'new' }, [['fever', 'yes']]),
  ...(['urinary', 'bowel', 'saddle', 'sexual'] as const).map((sign) =>
    fires(`fever with a new sign: ${sign}`, { fever: 'yes', [sign]: 'new' }, [
      [sign, 'new'],
      ['fever', 'yes'],
    ]),
  ),
  ...(['quickly-worse', 'both-legs'] as const).map((weakness) =>
    fires(`fever with weakness, ${weakness}`, { fever: 'yes', weakness }, [
      ['weakness', weakness],
      ['fever', 'yes'],
    ]),
  ),
  fires('fever, unsteady', { fever: 'yes', gait: 'unsteady' }, [['fever', 'yes']]),
  staysQuiet('fever with known weakness and numbness', { fever: 'yes', weakness: 'known', legNumbness: 'known' }),

  fires('two emergencies, in the order they are asked', { saddle: 'new', urinary: 'new' }, [
    ['urinary', 'new'],
    ['saddle', 'new'],
  ]),
  {
    name: 'fever in the morning, a numb patch in the evening: read together',
    timeline: {
      safetyChecks: [
        { on: '2026-01-05', answers: { fever: 'yes' } },
        { on: '2026-01-05', answers: { legNumbness: 'new-one-leg', fever: 'no' } },
      ],
    },
    status: 'fires',
    urgency: 'now',
    evidence: { answers: [{ question: 'fever', answer: 'yes', tier: 'E', reason: 'Fever with new nerve signs' }] },
  },
  {
    name: 'a later "no" takes nothing back',
    timeline: {
      safetyChecks: [
        { on: '2026-01-05', answers: { saddle: 'new' } },
        { on: '2026-01-05', answers: { saddle: 'no' } },
      ],
    },
    status: 'fires',
  },
  {
    name: 'at intake',
    timeline: { intake: { on: '2026-01-02', answers: { urinary: 'new' } } },
    status: 'fires',
    urgency: 'now',
  },
  staysQuiet('no answer', {}),
  {
    name: 'no check that day',
    timeline: { asOf: 2, safetyChecks: [{ on: '2026-01-05', answers: { saddle: 'new' } }] },
    status: 'quiet',
  },
];
