import { formOfProm } from './formOfProm.ts';
import type { Prom } from './listProms.ts';

/** A response that waits for its score, with what was answered in the words of its questions; null is unanswered. */
export function waitingProm(prom: Prom) {
  const given = new Map((prom.answers ?? []).map(({ linkId, value }) => [linkId, value]));
  const items = formOfProm(prom)?.items ?? [];
  return {
    firstId: prom.firstId,
    title: prom.title,
    version: prom.questionnaire?.version ?? null,
    on: prom.on,
    answers: items
      .filter(({ type }) => type !== 'group' && type !== 'display')
      .map(({ linkId, text }) => ({ question: text, answer: given.get(linkId) ?? null })),
  };
}
