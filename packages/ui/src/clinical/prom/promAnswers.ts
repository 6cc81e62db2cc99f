import { type PromAnswers, type PromForm, psfsItem } from '@cairn/vocabulary';

/** What is answered so far: by item, or for PSFS by the name of the activity. */
export type Given = ReadonlyMap<string, PromAnswers[number]['value']>;

/** The answers so far, as they are sent. @param names of the activities, for PSFS, in their order */
export function promAnswers(form: PromForm, given: Given, names: readonly string[]): PromAnswers {
  if (form.instrument === 'psfs')
    return names.map((text) => ({ linkId: psfsItem.id, text, value: given.get(text) ?? null }));
  return form.items
    .filter(({ type }) => type !== 'group' && type !== 'display')
    .map(({ linkId, type }) => ({
      linkId,
      value: given.get(linkId) ?? (form.instrument === 'rmdq' && type === 'boolean' ? false : null),
    }));
}

/** What was answered before, to be changed. */
export const givenBefore = (form: PromForm, answers: PromAnswers): Given =>
  new Map(answers.map(({ linkId, text, value }) => [form.instrument === 'psfs' ? (text ?? '') : linkId, value]));
