import { type Instrument, type PromAnswers, type PromForm, sbiItems } from '@cairn/vocabulary';
import { scoreGroc } from './scoreGroc.ts';
import { scorePsfs } from './scorePsfs.ts';
import { scoreRmdq } from './scoreRmdq.ts';
import { scoreSbi } from './scoreSbi.ts';

type Value = PromAnswers[number]['value'];

const number = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);

/**
 * The score of answers, by the one scoring function of each instrument; null while something it needs is unanswered.
 * @param items of the form the answers belong to; the RMDQ's sentences are its yes-or-no items in their order
 */
export function scoreProm(instrument: Instrument, items: PromForm['items'], answers: PromAnswers): number | null {
  const given = new Map(answers.map(({ linkId, value }) => [linkId, value]));
  switch (instrument) {
    case 'sbi':
      return scoreSbi(Object.fromEntries(sbiItems.map(({ id }) => [id, number(given.get(id))])));
    case 'psfs':
      return scorePsfs(answers.map(({ value }) => number(value)));
    case 'groc':
      return scoreGroc(number(answers[0]?.value));
    case 'rmdq':
      return scoreRmdq(items.filter(({ type }) => type === 'boolean').map(({ linkId }) => given.get(linkId) === true));
  }
}
