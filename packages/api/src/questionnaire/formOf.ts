import type { questionnaires } from '@cairn/db';
import { type PromForm, readQuestionnaire } from '@cairn/vocabulary';

type Row = Pick<typeof questionnaires.$inferSelect, 'id' | 'resource' | 'title' | 'instrument'>;

/** A loaded questionnaire as patients are asked it. @throws when what is stored cannot be read any more */
export function formOf({ id, resource, title, instrument }: Row): PromForm {
  const reading = readQuestionnaire(resource);
  if (!reading.ok) throw new Error(`The questionnaire ${id} cannot be read: ${reading.problems[0]?.path}`);
  const { items, copyright } = reading.questionnaire;
  return { instrument, questionnaireId: id, title, copyright, items, activities: [] };
}
