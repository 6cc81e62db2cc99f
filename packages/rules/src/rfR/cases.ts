import { fires, staysQuiet } from '../redFlagCase.ts';
import type { RuleCase } from '../ruleCase.ts';

/** RF-R: readings for the next review. clinical.md 5 */
export const rfRCases: RuleCase[] = [
  fires('old and known sexual change', { sexual: 'known' }, [['sexual', 'known']]),
  fires('other known signs', { urinary: 'known', bowel: 'known', saddle: 'known', bothLegs: 'known' }, [
    ['urinary', 'known'],
    ['bowel', 'known'],
    ['saddle', 'known'],
    ['bothLegs', 'known'],
  ]),
  fires('known numbness and weakness', { weakness: 'known', legNumbness: 'known' }, [
    ['legNumbness', 'known'],
    ['weakness', 'known'],
  ]),
  fires('limited by pain only', { gait: 'limited-by-pain' }, [['gait', 'limited-by-pain']]),
  staysQuiet('walks as usual', { gait: 'usual' }),
  fires('waking pain alone', { nightPain: 'wakes' }, [['nightPain', 'wakes']]),
  fires('run-down alone', { malaise: 'yes' }, [['malaise', 'yes']]),
  fires('pain relievers do not help, NPRS 6', { painRelief: 'yes' }, [['painRelief', 'yes']], { nprs: 6 }),
  staysQuiet('pain relievers do not help, NPRS 7, is graver', { painRelief: 'yes' }, { nprs: 7 }),
  fires('pain relievers do not help, pain not given', { painRelief: 'yes' }, [['painRelief', 'yes']]),
  {
    name: 'a spine shape problem at intake',
    timeline: { intake: { history: { spinalMalformation: true } } },
    status: 'fires',
    urgency: 'next-review',
    evidence: { answers: [{ question: 'spinalMalformation', answer: 'yes', tier: 'R' }] },
  },
  { name: 'no spine shape problem', timeline: { intake: { history: { spinalMalformation: false } } }, status: 'quiet' },
  staysQuiet('"no" to everything', { urinary: 'no', fever: 'no', malaise: 'no', weakness: 'no', nightPain: 'no' }),
  staysQuiet('no answer', {}),
];
