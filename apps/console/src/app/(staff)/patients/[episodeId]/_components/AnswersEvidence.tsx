import type { Evidence } from '@cairn/vocabulary';
import { answerWords } from '#words/answerWords.ts';

const tierWords = { E: 'emergency', S: 'same day', W: 'within a week', R: 'next review' } as const;

/** The answers as the patient read and gave them, each with how soon it asks for someone. */
export const AnswersEvidence = ({ evidence }: { evidence: Extract<Evidence, { kind: 'answers' }> }) => (
  <ul className="grid gap-2 text-14">
    {evidence.answers.map(({ question, answer, tier }) => {
      const words = answerWords(question, answer);
      return (
        <li key={question}>
          <span className="text-ink-soft">{words.question}</span>
          <span className="block">
            <b>{words.answer}</b> ({tierWords[tier]})
          </span>
        </li>
      );
    })}
  </ul>
);
