import type { RedFlagQuestionId } from '@cairn/vocabulary';

type Phrase = {
  /** After "You answered that". */
  you: string;
  /** What to say at the desk. */
  say: string;
};

const phrases: Record<RedFlagQuestionId, Phrase | Record<string, Phrase>> = {
  urinary: {
    you: 'trouble peeing, or leaking, is new or worse',
    say: 'I have new trouble peeing or holding it.',
  },
  bowel: {
    you: 'leaking poop, or lost feeling there, is new or worse',
    say: 'I leak poop or have lost feeling there, and it is new.',
  },
  saddle: { you: 'numbness between your legs is new or worse', say: 'I am numb between my legs, and it is new.' },
  sexual: {
    you: 'lost feeling in your private parts, or a change in sex, is new or worse',
    say: 'I have newly lost feeling in my private parts.',
  },
  legNumbness: {
    'new-both-legs': { you: 'numbness in both legs is new', say: 'Both my legs are newly numb.' },
    'new-one-leg': { you: 'a patch of one leg is newly numb', say: 'A patch of my leg is newly numb.' },
  },
  weakness: {
    'both-legs': { you: 'both your legs are newly weak', say: 'Both my legs are newly weak.' },
    'quickly-worse': { you: 'your leg is getting weaker fast', say: 'My leg is getting weaker fast.' },
    new: { you: 'your foot or leg is newly weak', say: 'My foot or leg is newly weak.' },
  },
  gait: {
    unsteady: { you: 'your legs are heavy, unsteady or give way', say: 'My legs are unsteady or give way.' },
    'cannot-walk': { you: 'you cannot walk', say: 'I cannot walk.' },
  },
  bothLegs: { you: 'pain in both legs is new or worse', say: 'I have new pain in both legs.' },
  fever: {
    yes: { you: 'you have a temperature or shaking chills', say: 'I have a fever or shaking chills.' },
    'very-ill': { you: 'you have a fever and feel very ill', say: 'I have a fever and feel very ill.' },
  },
  trauma: { you: 'you had a fall, a crash or a hard hit', say: 'I had a fall, a crash or a hard hit.' },
  weightLoss: { you: 'you lost weight without trying', say: 'I have lost weight without trying.' },
  nightPain: { you: 'pain wakes you at night', say: 'Pain wakes me at night.' },
  malaise: { you: 'you feel sick or run-down all over', say: 'I feel sick and run-down.' },
  painRelief: { you: 'pain medicine does not help', say: 'Pain medicine does not help me.' },
};

/** An answer that calls for something, in the words of the card that follows it; null for one that never does. */
export function answerPhrase(question: string, answer: string): Phrase | null {
  const found = phrases[question as RedFlagQuestionId];
  if (!found) return null;
  return 'say' in found && typeof found.say === 'string'
    ? (found as Phrase)
    : ((found as Record<string, Phrase>)[answer] ?? null);
}
