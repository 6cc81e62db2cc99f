import { aQuestionnaire } from './aQuestionnaire.ts';

const places = ['the bank', 'the park', 'the shop', 'the bakery', 'the library', 'a friend'];
const ways = ['I put off going to', 'I go more slowly to', 'I take someone along to', 'I come back sooner from'];

/** As long as the RMDQ and known by its id; its 24 sentences are invented, the real ones are not ours to ship. */
export const invented24 = (over: object = {}) =>
  aQuestionnaire({
    id: 'rmdq-24',
    title: 'Twenty-four sentences',
    copyright: 'Invented for this test.',
    item: ways.flatMap((way, row) =>
      places.map((place, column) => ({
        linkId: `s${row * places.length + column + 1}`,
        type: 'boolean',
        text: `${way} ${place}.`,
      })),
    ),
    ...over,
  });
