import { signed } from '@cairn/ui/clinical/prom/signed';
import { PSFS_ACTIVITIES, type PromAnswers, type PromForm } from '@cairn/vocabulary';
import { minutesWords, numberWord } from '#day/countWords.ts';

const SECONDS_A_QUESTION = 10;

/** Questions of a form; of PSFS those of the activities named, or as many as may be named. */
function questionsOf({ instrument, items, activities }: PromForm): number {
  if (instrument === 'psfs') return activities.length || PSFS_ACTIVITIES;
  return items.filter(({ type }) => type !== 'group' && type !== 'display').length;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "Four short questions, 1 minute" */
export function dueTitle(forms: readonly PromForm[]): string {
  const count = forms.reduce((sum, form) => sum + questionsOf(form), 0);
  const minutes = Math.max(1, Math.round((count * SECONDS_A_QUESTION) / 60));
  return `${capital(numberWord(count))} short ${count === 1 ? 'question' : 'questions'}, ${minutesWords(minutes)}`;
}

/** What was answered, in a few words. */
export function answeredWords(form: PromForm, answers: PromAnswers): string {
  const given = answers.filter(({ value }) => value !== null && value !== '');
  switch (form.instrument) {
    case 'psfs':
      return given.map(({ text, value }) => `${text}: ${String(value)}`).join('. ');
    case 'groc':
      return typeof answers[0]?.value === 'number' ? `Your answer: ${signed(answers[0].value, true)}` : '';
    case 'rmdq':
      return `${given.filter(({ value }) => value === true).length} of ${questionsOf(form)} ticked.`;
    default:
      return `${given.length} of ${questionsOf(form)} answered.`;
  }
}
