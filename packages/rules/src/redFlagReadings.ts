import type { History, HistoryId, Policy, RedFlagQuestionId, SafetyAnswers, Tier } from '@cairn/vocabulary';

/** What an answer is read beside: the same day's other answers, the intake's history, the day's highest pain. */
export interface Situation {
  answers: SafetyAnswers;
  history: History;
  /** Highest leg or back rating of the day, null when none was given. */
  nprs: number | null;
  settings: Policy['redFlags'];
}

/** One row of the table: this answer has this tier when the condition holds. */
export interface Reading {
  question: RedFlagQuestionId | HistoryId;
  answer: string;
  tier: Tier | keyof Policy['redFlags']['tiers'];
  reason: string;
  when?: (situation: Situation) => boolean;
}

const cancer = ({ history }: Situation) => history.cancer === true;
const painFrom = (limit: 'cannotWalkNprs' | 'painReliefNprs') => (situation: Situation) =>
  situation.nprs !== null && situation.nprs >= situation.settings[limit];
const fever = ({ answers }: Situation) => answers.fever === 'yes' || answers.fever === 'very-ill';
const weightLoss = ({ answers }: Situation) => answers.weightLoss === 'yes';

/** Anything new that a pressed or inflamed nerve could cause; unsteadiness counts, it is asked as "not as usual". */
const newNerveSigns = ({ answers }: Situation) =>
  [answers.urinary, answers.bowel, answers.saddle, answers.sexual].includes('new') ||
  answers.legNumbness?.startsWith('new') === true ||
  ['new', 'quickly-worse', 'both-legs'].includes(answers.weakness ?? 'no') ||
  answers.gait === 'unsteady';

/** Any feverish answer read beside what makes it an emergency. */
const feverWith = (reason: string, when: (situation: Situation) => boolean): Reading => ({
  question: 'fever',
  answer: 'yes',
  tier: 'E',
  reason: `Fever ${reason}`,
  when,
});

/**
 * Every reading of section 5. Of the rows that apply to an answer the gravest counts; a name instead of a letter is a
 * setting of the policy. An old and known sign is R throughout, as the text has it for sexual dysfunction.
 * @source clinical.md 5; E [44, 45] cauda equina, [46, 47] weakness and cancer, [48] infection; S [50] bone risk
 */
export const redFlagReadings: readonly Reading[] = [
  { question: 'urinary', answer: 'new', tier: 'E', reason: 'New trouble with passing urine' },
  { question: 'urinary', answer: 'known', tier: 'known', reason: 'Known trouble with passing urine' },
  { question: 'bowel', answer: 'new', tier: 'E', reason: 'New bowel leakage or lost feeling there' },
  { question: 'bowel', answer: 'known', tier: 'known', reason: 'Known bowel leakage or lost feeling there' },
  { question: 'saddle', answer: 'new', tier: 'E', reason: 'New numbness in the saddle area' },
  { question: 'saddle', answer: 'known', tier: 'known', reason: 'Known numbness in the saddle area' },
  { question: 'sexual', answer: 'new', tier: 'E', reason: 'New change in sexual function or feeling' },
  { question: 'sexual', answer: 'known', tier: 'known', reason: 'Known change in sexual function or feeling' },
  { question: 'bothLegs', answer: 'new', tier: 'E', reason: 'New pain in both legs' },
  { question: 'bothLegs', answer: 'known', tier: 'known', reason: 'Known pain in both legs' },

  { question: 'legNumbness', answer: 'new-both-legs', tier: 'E', reason: 'New numbness in both legs' },
  { question: 'legNumbness', answer: 'new-one-leg', tier: 'newNumbPatch', reason: 'New numb patch in one leg' },
  { question: 'legNumbness', answer: 'known', tier: 'known', reason: 'Known numbness in the leg' },

  { question: 'weakness', answer: 'both-legs', tier: 'E', reason: 'New weakness in both legs' },
  { question: 'weakness', answer: 'quickly-worse', tier: 'E', reason: 'Weakness getting worse quickly' },
  { question: 'weakness', answer: 'new', tier: 'E', reason: 'New weakness with a cancer history', when: cancer },
  { question: 'weakness', answer: 'new', tier: 'newWeakness', reason: 'New weakness: examine within 24 hours' },
  { question: 'weakness', answer: 'known', tier: 'known', reason: 'Known weakness' },

  { question: 'gait', answer: 'unsteady', tier: 'E', reason: 'Unsteady with a cancer history', when: cancer },
  { question: 'gait', answer: 'unsteady', tier: 'unsteady', reason: 'Unsteady, legs give way, or falls' },
  // The text has cancer history for "unsteady"; not walking at all is the worse end of the same sign.
  { question: 'gait', answer: 'cannot-walk', tier: 'E', reason: 'Cannot walk, with a cancer history', when: cancer },
  {
    question: 'gait',
    answer: 'cannot-walk',
    tier: 'S',
    reason: 'Severe pain, cannot walk',
    when: painFrom('cannotWalkNprs'),
  },
  { question: 'gait', answer: 'cannot-walk', tier: 'cannotWalk', reason: 'Cannot walk' },
  { question: 'gait', answer: 'limited-by-pain', tier: 'R', reason: 'Walking is limited by pain' },

  { question: 'fever', answer: 'very-ill', tier: 'E', reason: 'Fever, and feels very ill' },
  feverWith('with new nerve signs', newNerveSigns),
  feverWith('with injected drug use', ({ history }) => history.ivDrugUse === true),
  feverWith('with a weak immune system', ({ history }) => history.weakImmunity === true),
  { question: 'fever', answer: 'yes', tier: 'fever', reason: 'Fever or shaking chills' },

  { question: 'weightLoss', answer: 'yes', tier: 'S', reason: 'Weight loss with a cancer history', when: cancer },
  { question: 'weightLoss', answer: 'yes', tier: 'weightLoss', reason: 'Weight loss without trying' },

  { question: 'nightPain', answer: 'persistent', tier: 'S', reason: 'Night pain with a cancer history', when: cancer },
  { question: 'nightPain', answer: 'wakes', tier: 'S', reason: 'Night pain with a cancer history', when: cancer },
  { question: 'nightPain', answer: 'persistent', tier: 'persistentNightPain', reason: 'Night pain that stays' },
  { question: 'nightPain', answer: 'wakes', tier: 'R', reason: 'Pain wakes at night' },

  { question: 'malaise', answer: 'yes', tier: 'S', reason: 'Run-down, with fever', when: fever },
  {
    question: 'malaise',
    answer: 'yes',
    tier: 'malaiseWithWeightLoss',
    reason: 'Run-down, with weight loss',
    when: weightLoss,
  },
  { question: 'malaise', answer: 'yes', tier: 'R', reason: 'Feels sick or run-down' },

  {
    question: 'painRelief',
    answer: 'yes',
    tier: 'W',
    reason: 'Pain relievers do not help, pain is severe',
    when: painFrom('painReliefNprs'),
  },
  { question: 'painRelief', answer: 'yes', tier: 'painRelief', reason: 'Pain relievers do not help' },

  { question: 'trauma', answer: 'yes', tier: 'boneRisk', reason: 'Recent fall or blow' },
  { question: 'recentTrauma', answer: 'yes', tier: 'boneRisk', reason: 'A fall or blow came before the pain' },
  { question: 'osteoporosis', answer: 'yes', tier: 'boneRisk', reason: 'Osteoporosis' },
  { question: 'longSteroidUse', answer: 'yes', tier: 'boneRisk', reason: 'Long steroid use' },
  {
    question: 'spinalMalformation',
    answer: 'yes',
    tier: 'spinalMalformation',
    reason: 'Spine shape problem: clear the plan before walking',
  },
];
