import type { History, SafetyFinding } from '@cairn/vocabulary';
import { answerPhrase } from './answerPhrases.ts';

/** What an emergency answer asks to be checked for, by question. @source clinical.md 5, [44, 45], [46, 47], [48] */
const checkFor = (finding: SafetyFinding, history: History): string => {
  if (finding.question === 'fever') return 'an infection of the spine';
  const withCancer =
    history.cancer && (finding.question === 'gait' || (finding.question === 'weakness' && finding.answer === 'new'));
  return withCancer ? 'pressure on the spinal cord' : 'cauda equina';
};

export type UrgentWords = {
  /** Which answer this follows from, and why it matters. */
  because: string;
  /** What to say on the phone or at the desk, and what to ask to be checked for (emergencies only). */
  say: string[];
  checkFor: string | null;
};

/** The words of an emergency or same-day card, from what was found, gravest first. */
export function urgentWords(findings: readonly SafetyFinding[], tier: 'E' | 'S', history: History): UrgentWords {
  const grave = findings.filter((finding) => finding.tier === tier);
  const phrases = grave.flatMap(({ question, answer }) => answerPhrase(question, answer) ?? []);
  const answered = phrases.length > 0 ? `You answered that ${phrases.map(({ you }) => you).join(', and that ')}. ` : '';
  const first = grave[0];
  return {
    because:
      answered +
      (tier === 'E'
        ? 'It needs to be examined within hours, even if nothing hurts.'
        : 'Someone at the clinic needs to talk with you about it today.'),
    say: ['I have sciatica.', ...phrases.map(({ say }) => say), ...(history.cancer ? ['I have had cancer.'] : [])],
    checkFor: tier === 'E' && first ? checkFor(first, history) : null,
  };
}
