const places = ['the bank', 'the park', 'the shop', 'the bakery', 'the library', 'a friend'];
const ways = ['I put off going to', 'I go more slowly to', 'I take someone along to', 'I come back sooner from'];

/** A FHIR R4 Questionnaire of 24 invented sentences, known by its id and scored like the RMDQ; its own words are not ours. */
export const inventedQuestionnaire = {
  resourceType: 'Questionnaire',
  id: 'rmdq-24',
  title: 'Twenty-four sentences',
  version: '1',
  status: 'active',
  copyright: 'Invented for this test.',
  item: ways.flatMap((way, row) =>
    places.map((place, column) => ({
      linkId: `s${row * places.length + column + 1}`,
      type: 'boolean',
      text: `${way} ${place}.`,
    })),
  ),
};
