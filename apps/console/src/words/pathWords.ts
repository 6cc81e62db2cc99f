const whole: Record<string, string> = { item: 'Its items', resourceType: 'Its kind' };
const fields: Record<string, string> = {
  text: 'its words',
  linkId: 'its id',
  type: 'its type',
  item: 'the items within it',
  required: 'whether it is required',
  repeats: 'whether it repeats',
  answerOption: 'its answers',
  answerValueSet: 'its set of answers',
  enableWhen: 'its condition',
  extension: 'its bounds',
};

/** Where in a FHIR file something is, in plain words: "Item 4, its answers", "Item 2, item 1 within it, its type". */
export function pathWords(path: string): string {
  if (path === '') return 'The file';
  const parts = path.split('.');
  const items = parts.flatMap((part) => /^item\[(\d+)\]$/.exec(part)?.[1] ?? []);
  const where = items.map((index, depth) => `item ${Number(index) + 1}${depth > 0 ? ' within it' : ''}`);
  const field = parts.find((part) => !/^item\[\d+\]$/.test(part));
  const named = field && /^(\w+)(?:\[(\d+)\])?$/.exec(field);
  const [, name = '', index] = named ?? [];
  const what =
    items.length === 0
      ? (whole[name] ?? `Its ${name}`)
      : `${fields[name] ?? name}${index === undefined ? '' : `, number ${Number(index) + 1}`}`;
  const words = [...where, what].filter(Boolean).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
