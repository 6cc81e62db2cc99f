import { PSFS_ACTIVITIES, type PreviewItem, type PromForm, psfsItem } from '@cairn/vocabulary';

/** What one screen asks: one question, what the patient names, or a whole list to tick. */
export type PromStep =
  | { kind: 'item'; item: PreviewItem; over: string[] }
  | { kind: 'ticks'; items: PreviewItem[]; over: string[] }
  /** How many more things the patient may name; `first` when nothing was named before. */
  | { kind: 'names'; room: number; first: boolean }
  | { kind: 'rate'; activity: string };

const isText = ({ type }: PreviewItem) => type === 'group' || type === 'display';

/** Rates what was named before, then asks for more while there is room, then rates what was added. */
function activitySteps(activities: readonly string[], added: readonly string[]): PromStep[] {
  const rate = (activity: string): PromStep => ({ kind: 'rate', activity });
  const room = PSFS_ACTIVITIES - activities.length;
  return [
    ...activities.map(rate),
    ...(room > 0 ? [{ kind: 'names' as const, room, first: activities.length === 0 }] : []),
    ...added.slice(0, room).map(rate),
  ];
}

/**
 * The screens of a questionnaire, one question each; the RMDQ's sentences are one list to tick. Groups and texts are
 * said over the question they stand before, those at the end over nothing: see `lastWords`.
 * @param added what the patient names now, for PSFS
 */
export function promSteps(form: PromForm, added: readonly string[] = []): PromStep[] {
  if (form.instrument === 'psfs') return activitySteps(form.activities, added);
  const steps: PromStep[] = [];
  let over: string[] = [];
  for (const item of form.items) {
    const last = steps.at(-1);
    if (isText(item)) over = [...over, item.text].filter(Boolean);
    else if (form.instrument === 'rmdq' && item.type === 'boolean') {
      if (last?.kind === 'ticks') last.items.push(item);
      else steps.push({ kind: 'ticks', items: [item], over });
      over = [];
    } else {
      steps.push({ kind: 'item', item, over });
      over = [];
    }
  }
  return steps;
}

/** Texts after the last question. */
export function lastWords({ items }: Pick<PromForm, 'items'>): string[] {
  const last = items.findLastIndex((item) => !isText(item));
  return items.slice(last + 1).flatMap(({ text }) => text || []);
}

/** PSFS's one item, asked of an activity. */
export const rateItem = (activity: string): PreviewItem => ({
  linkId: psfsItem.id,
  depth: 0,
  text: activity,
  type: 'integer',
  required: false,
  answers: [],
  lowest: psfsItem.lowest,
  highest: psfsItem.highest,
  ends: { lowest: psfsItem.lowestMeans, highest: psfsItem.highestMeans },
});

/** The most buttons a scale may have; a longer one is typed. */
const MOST_BUTTONS = 11;

/** Whether an item is answered by one tap on a scale of buttons. */
export const isScale = ({ type, lowest, highest }: PreviewItem): boolean =>
  type === 'integer' && lowest !== null && highest !== null && highest - lowest < MOST_BUTTONS;

/** Whether one tap answers an item, and so moves on. */
export const isTapped = (item: PreviewItem): boolean =>
  isScale(item) || item.type === 'boolean' || item.type === 'choice';
