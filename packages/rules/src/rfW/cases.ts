import { fires, staysQuiet } from '../redFlagCase.ts';
import type { RuleCase } from '../ruleCase.ts';

/** RF-W: readings to be seen within a week. clinical.md 5 */
export const rfWCases: RuleCase[] = [
  fires('a new numb patch in one leg', { legNumbness: 'new-one-leg' }, [['legNumbness', 'new-one-leg']]),
  staysQuiet('known numbness', { legNumbness: 'known' }),
  fires('weight loss', { weightLoss: 'yes' }, [['weightLoss', 'yes']]),
  staysQuiet('weight loss with cancer history is graver', { weightLoss: 'yes' }, { history: { cancer: true } }),
  fires('persistent night pain', { nightPain: 'persistent' }, [['nightPain', 'persistent']]),
  staysQuiet('waking pain alone', { nightPain: 'wakes' }),
  fires('run-down with weight loss', { malaise: 'yes', weightLoss: 'yes' }, [
    ['weightLoss', 'yes'],
    ['malaise', 'yes'],
  ]),
  staysQuiet('run-down alone', { malaise: 'yes' }),

  staysQuiet('pain relievers do not help, NPRS 6', { painRelief: 'yes' }, { nprs: 6 }),
  fires('pain relievers do not help, NPRS 7', { painRelief: 'yes' }, [['painRelief', 'yes']], { nprs: 7 }),
  fires('pain relievers do not help, NPRS 8', { painRelief: 'yes' }, [['painRelief', 'yes']], { nprs: 8 }),
  staysQuiet('pain relievers do not help, pain not given', { painRelief: 'yes' }),

  fires('cannot walk, NPRS 7', { gait: 'cannot-walk' }, [['gait', 'cannot-walk']], { nprs: 7 }),
  fires('cannot walk, pain not given', { gait: 'cannot-walk' }, [['gait', 'cannot-walk']]),
  staysQuiet('cannot walk, NPRS 8, is graver', { gait: 'cannot-walk' }, { nprs: 8 }),
  staysQuiet('no answer', {}),
];
