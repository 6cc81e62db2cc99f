import { PSFS_ACTIVITIES, psfsItem } from './instrumentItems.ts';
import type { PromForm } from './promForm.ts';
import type { PromAnswers } from './promResponse.ts';
import type { PreviewItem } from './readQuestionnaire.ts';

type Value = PromAnswers[number]['value'];

const isText = ({ type }: PreviewItem) => type === 'group' || type === 'display';

/** What is wrong with a number, or null. */
function numberProblem(item: Pick<PreviewItem, 'lowest' | 'highest'>, value: Value, whole: boolean): string | null {
  if (typeof value !== 'number') return 'Enter a number.';
  if (whole && !Number.isInteger(value)) return 'Enter a whole number.';
  if (item.lowest !== null && value < item.lowest) return `Enter ${item.lowest} or more.`;
  if (item.highest !== null && value > item.highest) return `Enter ${item.highest} or less.`;
  return null;
}

/** What is wrong with one answer, or null; null, unanswered, is no answer to find fault with. */
export function answerProblem(item: PreviewItem, value: Value): string | null {
  if (value === null) return null;
  switch (item.type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : 'Choose yes or no.';
    case 'integer':
    case 'decimal':
      return numberProblem(item, value, item.type === 'integer');
    case 'choice':
      return typeof value === 'string' && item.answers.includes(value) ? null : 'Choose one of the answers.';
    case 'string':
    case 'text':
      return typeof value === 'string' ? null : 'Write your answer.';
    default:
      return 'This is not a question.';
  }
}

const isBlank = (value: Value | undefined) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function activityProblems(answers: PromAnswers): Record<string, string> {
  const bounds = { lowest: psfsItem.lowest, highest: psfsItem.highest };
  const names = answers.map(({ text }) => text?.toLowerCase());
  const found = answers.flatMap(({ linkId, text, value }, index): [string, string][] => {
    if (linkId !== psfsItem.id) return [[linkId, 'This is not asked here.']];
    if (!text) return [[linkId, 'Name what you rate.']];
    if (names.indexOf(text.toLowerCase()) < index) return [[linkId, 'You named this twice.']];
    const problem = value === null ? null : numberProblem(bounds, value, true);
    return problem ? [[linkId, problem]] : [];
  });
  if (answers.length > PSFS_ACTIVITIES) found.push([psfsItem.id, `Name ${PSFS_ACTIVITIES} things at most.`]);
  if (answers.every(({ value }) => value === null)) found.push([psfsItem.id, 'Rate at least one thing.']);
  return Object.fromEntries(found.toReversed());
}

/**
 * What is wrong with the answers to a questionnaire, by `linkId`: something required is missing, a number is out of its
 * range, an answer belongs to no item. Empty when nothing is. The same check runs in the portal and on the server.
 */
export function promProblems(
  form: Pick<PromForm, 'instrument' | 'items'>,
  answers: PromAnswers,
): Record<string, string> {
  if (form.instrument === 'psfs') return activityProblems(answers);
  const problems = new Map<string, string>();
  const refuse = (linkId: string, problem: string) => void (problems.has(linkId) || problems.set(linkId, problem));
  const given = new Map<string, Value>();
  for (const { linkId, value, text } of answers) {
    const item = form.items.find((each) => each.linkId === linkId);
    const problem = !item || text !== undefined ? 'This is not asked here.' : answerProblem(item, value);
    if (problem) refuse(linkId, problem);
    if (given.has(linkId)) refuse(linkId, 'This is answered twice.');
    given.set(linkId, value);
  }
  // A sentence of the RMDQ that is left blank is not ticked.
  if (form.instrument === 'rmdq') return Object.fromEntries(problems);
  const questions = form.items.filter((item) => !isText(item));
  for (const { linkId, required } of questions)
    if (required && isBlank(given.get(linkId))) refuse(linkId, 'This is not answered yet.');
  const [first] = questions;
  if (first && [...given.values()].every((value) => isBlank(value)))
    refuse(first.linkId, 'Answer at least one question.');
  return Object.fromEntries(problems);
}
