import type { PromForm } from '@cairn/vocabulary';
import type { Day } from '#day/Day.ts';
import type { LogItem } from '#day/LogItem.ts';

const sameAs = (a: PromForm) => (b: PromForm) =>
  a.questionnaireId === b.questionnaireId && a.instrument === b.instrument;

/** What is still to be answered: due by the server's word, and not answered on this phone since. */
export function dueForms(due: Day['due'], items: readonly LogItem[]): PromForm[] {
  const answered = items.flatMap((item) => (item.kind === 'prom' && item.at.state !== 'refused' ? [item.form] : []));
  return due.map(({ form }) => form).filter((form) => !answered.some(sameAs(form)));
}
