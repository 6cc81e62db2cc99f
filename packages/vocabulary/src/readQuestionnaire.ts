import type { Instrument } from './instrument.ts';
import { askableTypes, FhirQuestionnaire, type QuestionnaireItem } from './questionnaire.ts';

/** What is wrong, and where: `item[3].type`. */
export interface QuestionnaireProblem {
  path: string;
  message: string;
}

/** An item as it will be shown; groups and texts are shown and not answered. */
export interface PreviewItem {
  linkId: string;
  depth: number;
  text: string;
  type: (typeof askableTypes)[number];
  required: boolean;
  /** Labels of the answers of a choice, in their order; empty for other types. */
  answers: string[];
  /** Bounds of a number, null for none. */
  lowest: number | null;
  highest: number | null;
  /** Words at the ends of a scale, where it has some. */
  ends: { lowest: string; highest: string } | null;
}

export interface LoadedQuestionnaire {
  title: string;
  version: string;
  /** Canonical address, or id, by which versions of it belong together. */
  key: string;
  /** The instrument whose scoring, cadence and change that matters are known; null for others, scored by hand. */
  instrument: Instrument | null;
  copyright: string | null;
  items: PreviewItem[];
}

export type QuestionnaireReading =
  | { ok: true; questionnaire: LoadedQuestionnaire }
  | { ok: false; problems: QuestionnaireProblem[] };

const RMDQ_ITEMS = 24;
/** What one response can hold: see PromAnswers. */
const MOST_QUESTIONS = 200;
const LONGEST_ANSWER = 2000;
/** Objects within objects; an item in a group in a group has nine. */
const DEEPEST = 60;

/** Whether a file nests deeper than any questionnaire does; looked at without recursion, which such a file would break. */
function isTooDeep(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value) => (value && typeof value === 'object' ? Object.values(value) : []));
  }
  return false;
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

const isAskable = (type: string): type is PreviewItem['type'] => (askableTypes as readonly string[]).includes(type);

/** Items with their paths, outer before inner. */
function walk(
  items: readonly QuestionnaireItem[],
  path = 'item',
  depth = 0,
): { item: QuestionnaireItem; path: string; depth: number }[] {
  return items.flatMap((item, index) => {
    const own = `${path}[${index}]`;
    return [{ item, path: own, depth }, ...walk(item.item ?? [], `${own}.item`, depth + 1)];
  });
}

const labelOf = ({
  valueCoding,
  valueInteger,
  valueString,
}: NonNullable<QuestionnaireItem['answerOption']>[number]): string =>
  valueString ?? valueCoding?.display ?? valueCoding?.code ?? String(valueInteger ?? '');

/** The smallest and greatest number of an item, by FHIR's own extensions minValue and maxValue. */
function boundsOf({ extension }: QuestionnaireItem): Pick<PreviewItem, 'lowest' | 'highest'> {
  const bound = (name: 'minValue' | 'maxValue') => {
    const found = extension?.find(({ url }) => url === `http://hl7.org/fhir/StructureDefinition/${name}`);
    return found?.valueInteger ?? found?.valueDecimal ?? null;
  };
  return { lowest: bound('minValue'), highest: bound('maxValue') };
}

/** What FHIR's own constraints (que-1, 2, 4, 5, 6) forbid, and what Cairn cannot ask. */
function problemsOf(entries: ReturnType<typeof walk>): QuestionnaireProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ item, path }) => {
    const found: QuestionnaireProblem[] = [];
    const refuse = (field: string, message: string) => found.push({ path: `${path}.${field}`, message });
    const { linkId, type, text, item: within, answerOption, answerValueSet } = item;
    if (seen.has(linkId)) refuse('linkId', `Another item is called ${linkId} already.`);
    seen.add(linkId);
    if (!isAskable(type)) refuse('type', `Cairn cannot ask items of type ${type}.`);
    if (type === 'group' && !within?.length) refuse('item', 'A group has items.');
    if (type === 'display' && within?.length) refuse('item', 'A text has no items of its own.');
    if (type === 'display' && (item.required || item.repeats)) refuse('required', 'A text is not answered.');
    if (type !== 'group' && !text) refuse('text', 'It has no words.');
    if (answerOption && answerValueSet) refuse('answerValueSet', 'Give the answers or a value set, not both.');
    else if (answerValueSet) refuse('answerValueSet', 'Cairn does not look up value sets: list the answers.');
    if (type === 'choice' && !answerOption && !answerValueSet) refuse('answerOption', 'A choice has answers.');
    if (answerOption && type !== 'choice') refuse('answerOption', 'Only a choice has answers.');
    const labels = (answerOption ?? []).map(labelOf);
    if (labels.some((label) => label.trim() === '')) refuse('answerOption', 'One of its answers has no words.');
    if (labels.some((label) => label.length > LONGEST_ANSWER))
      refuse('answerOption', `Keep answers under ${LONGEST_ANSWER} letters.`);
    if (new Set(labels).size < labels.length) refuse('answerOption', 'Two of its answers read the same.');
    const { lowest, highest } = boundsOf(item);
    if (lowest !== null && highest !== null && lowest > highest)
      refuse('extension', 'Its smallest number is above its greatest.');
    if (item.repeats) refuse('repeats', 'Cairn takes one answer an item.');
    if (item.enableWhen?.length) refuse('enableWhen', 'Cairn shows every item: remove the condition.');
    return found;
  });
}

/** The RMDQ by its id, name or address, such as `rmdq-24` or `…/Questionnaire/rmdq`. */
const isRmdq = ({ id, name, url }: FhirQuestionnaire): boolean =>
  [id, name, url?.split('/').at(-1)].some((called) => /^rmdq(-?24)?$/i.test(called ?? ''));

/**
 * Reads a questionnaire that a clinic loads: FHIR R4 JSON, as text or parsed. Nothing is stored; a file that cannot be
 * used gives every problem by its path. A questionnaire called `rmdq` must have the 24 yes-or-no items its scoring needs.
 */
export function readQuestionnaire(source: unknown): QuestionnaireReading {
  let json = source;
  if (typeof source === 'string')
    try {
      json = JSON.parse(source);
    } catch {
      return { ok: false, problems: [{ path: '', message: 'This file is not JSON.' }] };
    }
  if (isTooDeep(json))
    return { ok: false, problems: [{ path: '', message: 'Its items lie too deep in one another.' }] };
  const read = FhirQuestionnaire.safeParse(json);
  if (!read.success)
    return { ok: false, problems: read.error.issues.map(({ path, message }) => ({ path: pathOf(path), message })) };
  const { data } = read;
  const entries = walk(data.item);
  const problems = problemsOf(entries);
  const instrument = isRmdq(data) ? ('rmdq' as const) : null;
  const ticks = entries.filter(({ item }) => item.type === 'boolean').length;
  if (instrument && ticks !== RMDQ_ITEMS)
    problems.push({ path: 'item', message: `The RMDQ has ${RMDQ_ITEMS} yes-or-no items; this has ${ticks}.` });
  const questions = entries.filter(({ item }) => item.type !== 'group' && item.type !== 'display').length;
  if (questions === 0) problems.push({ path: 'item', message: 'It asks nothing.' });
  if (questions > MOST_QUESTIONS)
    problems.push({ path: 'item', message: `Cairn asks ${MOST_QUESTIONS} questions at most; this has ${questions}.` });
  if (problems.length > 0) return { ok: false, problems };
  const items = entries.flatMap(({ item, depth }): PreviewItem[] =>
    isAskable(item.type)
      ? [
          {
            linkId: item.linkId,
            depth,
            text: [item.prefix, item.text].filter(Boolean).join(' '),
            type: item.type,
            required: item.required === true,
            answers: (item.answerOption ?? []).map(labelOf),
            ...boundsOf(item),
            ends: null,
          },
        ]
      : [],
  );
  const { title, version, url, id, copyright } = data;
  return {
    ok: true,
    questionnaire: { title, version, key: url ?? id ?? title, instrument, copyright: copyright ?? null, items },
  };
}
