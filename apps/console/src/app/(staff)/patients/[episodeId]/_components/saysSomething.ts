import { redFlagQuestions } from '@cairn/vocabulary';

/** Whether an answer is more than the mildest one of its question: "no", "as usual". */
export const saysSomething = (question: string, answer: string): boolean =>
  redFlagQuestions.find(({ id }) => id === question)?.answers[0].id !== answer;
