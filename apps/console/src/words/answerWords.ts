import { historyQuestions, redFlagQuestions } from '@cairn/vocabulary';

/** A question about safety or history and its answer, as the patient read them. */
export function answerWords(question: string, answer: string): { question: string; answer: string } {
  const asked = redFlagQuestions.find(({ id }) => id === question);
  if (asked)
    return { question: asked.question, answer: asked.answers.find(({ id }) => id === answer)?.label ?? answer };
  const fact = historyQuestions.find(({ id }) => id === question);
  return { question: fact?.question ?? question, answer: answer === 'yes' ? 'Yes' : answer === 'no' ? 'No' : answer };
}
