/** The eleven red flags of the article the product follows. clinical.md 5 */
export const seedFlags = [
  'urinary problems',
  'sexual dysfunction',
  'motor deficits',
  'neurological impairment',
  'problems with walking',
  'fever',
  'unexplained weight loss',
  'pain during the night',
  'malaise',
  'not responding to pain relievers',
  'spinal malformations',
] as const;
export type SeedFlag = (typeof seedFlags)[number];

interface RedFlagQuestion {
  id: string;
  /** The red flag of the article this question asks for; absent for those asked besides. */
  seedFlag?: SeedFlag;
  question: string;
  hint: string;
  /** Mildest first, so that of two answers on one day the later in this list counts. */
  answers: readonly { id: string; label: string }[];
}

const noOrYes = [
  { id: 'no', label: 'No' },
  { id: 'yes', label: 'Yes' },
] as const;

const noKnownNew = [
  { id: 'no', label: 'No' },
  { id: 'known', label: 'Yes, but not new. My care team knows.' },
  { id: 'new', label: 'Yes, this is new or worse' },
] as const;

/**
 * The daily safety check: what is asked, in the order it is asked, gravest matters first.
 * What an answer leads to stands in the rules, not here.
 * @source clinical.md 5
 */
export const redFlagQuestions = [
  {
    id: 'urinary',
    seedFlag: 'urinary problems',
    question: 'Is it new or harder to pee, to stop, or to feel yourself pee? Any leaks?',
    hint: 'Think about today and the last few days.',
    answers: noKnownNew,
  },
  {
    id: 'bowel',
    question: 'Do you leak poop, or have you lost feeling when you go?',
    hint: 'Being constipated from pain pills does not count.',
    answers: noKnownNew,
  },
  {
    id: 'saddle',
    seedFlag: 'neurological impairment',
    question: 'Is there numbness between your legs or around your bottom?',
    hint: 'The parts that would touch a saddle. Wiping may feel odd.',
    answers: noKnownNew,
  },
  {
    id: 'sexual',
    seedFlag: 'sexual dysfunction',
    question: 'Have you lost feeling in your private parts, or has sex changed since this began?',
    hint: 'This can be a sign that nerves are pressed. Only your care team sees it.',
    answers: noKnownNew,
  },
  {
    id: 'legNumbness',
    seedFlag: 'neurological impairment',
    question: 'Is part of your leg or foot numb?',
    hint: 'Touch feels dull or is gone. Tingling alone does not count.',
    answers: [
      { id: 'no', label: 'No' },
      { id: 'known', label: 'Yes, but not new. My care team knows.' },
      { id: 'new-one-leg', label: 'Yes, a new patch in one leg' },
      { id: 'new-both-legs', label: 'Yes, new in both legs' },
    ],
  },
  {
    id: 'weakness',
    seedFlag: 'motor deficits',
    question: 'Is your foot or leg weak? Do you trip or drag your toes?',
    hint: 'Try to stand on your toes, then on your heels. Hold on to something.',
    answers: [
      { id: 'no', label: 'No' },
      { id: 'known', label: 'Yes, but not new. My care team knows.' },
      { id: 'new', label: 'Yes, this is new or worse' },
      { id: 'quickly-worse', label: 'Yes, and it gets worse fast' },
      { id: 'both-legs', label: 'Yes, new in both legs' },
    ],
  },
  {
    id: 'gait',
    seedFlag: 'problems with walking',
    question: 'Can you walk as usual?',
    hint: 'Unsteady means your legs feel heavy or give way, or you fall.',
    answers: [
      { id: 'usual', label: 'Yes, as usual' },
      { id: 'limited-by-pain', label: 'Pain limits me' },
      { id: 'unsteady', label: 'My legs are heavy, unsteady or give way' },
      { id: 'cannot-walk', label: 'I cannot walk' },
    ],
  },
  {
    id: 'bothLegs',
    question: 'Is there pain in both legs?',
    hint: 'Pain that runs down both legs, not only one.',
    answers: noKnownNew,
  },
  {
    id: 'fever',
    seedFlag: 'fever',
    question: 'Do you have a temperature of 100.4 °F (38 °C) or more, or shaking chills?',
    hint: 'If you have no thermometer, answer by how you feel.',
    answers: [
      { id: 'no', label: 'No' },
      { id: 'yes', label: 'Yes' },
      { id: 'very-ill', label: 'Yes, and I feel very ill' },
    ],
  },
  {
    id: 'trauma',
    question: 'Have you had a fall, a crash or a hard hit in the last few days?',
    hint: 'A small fall counts too.',
    answers: noOrYes,
  },
  {
    id: 'weightLoss',
    seedFlag: 'unexplained weight loss',
    question: 'Have you lost 10 lb (5 kg) or more without trying?',
    hint: 'In the last six months or so.',
    answers: noOrYes,
  },
  {
    id: 'nightPain',
    seedFlag: 'pain during the night',
    question: 'Does pain wake you at night?',
    hint: 'Does it ease when you turn or move?',
    answers: [
      { id: 'no', label: 'No' },
      { id: 'wakes', label: 'It wakes me, then eases when I move' },
      { id: 'persistent', label: 'It wakes me and stays however I lie' },
    ],
  },
  {
    id: 'malaise',
    seedFlag: 'malaise',
    question: 'Do you feel sick or run-down all over?',
    hint: 'Like at the start of a bad flu.',
    answers: noOrYes,
  },
  {
    id: 'painRelief',
    seedFlag: 'not responding to pain relievers',
    question: 'Did you take pain medicine as told for a week, and it still does not help?',
    hint: 'If you take none, answer no.',
    answers: noOrYes,
  },
] as const satisfies readonly RedFlagQuestion[];

export type RedFlagQuestions = (typeof redFlagQuestions)[number];
export type RedFlagQuestionId = RedFlagQuestions['id'];
