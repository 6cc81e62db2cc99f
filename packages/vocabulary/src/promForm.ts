import type { Id } from './id.ts';
import { type ScaleItem, grocItem, sbiItems } from './instrumentItems.ts';
import type { Instrument } from './instrument.ts';
import type { PreviewItem } from './readQuestionnaire.ts';

/** A questionnaire as a patient is asked it: one of ours, or a loaded one (FHIR Questionnaire). */
export interface PromForm {
  instrument: Instrument | null;
  questionnaireId: Id | null;
  title: string;
  copyright: string | null;
  /** In their order, groups and texts among them; empty for PSFS, whose items the patient names. */
  items: PreviewItem[];
  /** PSFS: what the patient named so far, rated again by the same names. */
  activities: string[];
}

/** Of our own instruments, those that ship with the product. */
export const shippedInstruments = ['sbi', 'psfs', 'groc'] as const satisfies readonly Instrument[];
export type ShippedInstrument = (typeof shippedInstruments)[number];

/** Said over our own questions. */
const titles: Record<ShippedInstrument, string> = {
  sbi: 'How much it bothers you',
  psfs: 'Things that are hard to do',
  groc: 'How it has changed',
};

const scale = ({ id, question, lowest, highest, lowestMeans, highestMeans }: ScaleItem): PreviewItem => ({
  linkId: id,
  depth: 0,
  text: question,
  type: 'integer',
  required: true,
  answers: [],
  lowest,
  highest,
  ends: { lowest: lowestMeans, highest: highestMeans },
});

const itemsOf = { sbi: sbiItems.map(scale), psfs: [], groc: [scale(grocItem)] };

/** One of ours as it is asked; `activities` are what the patient named for PSFS before. */
export const shippedForm = (instrument: ShippedInstrument, activities: string[] = []): PromForm => ({
  instrument,
  questionnaireId: null,
  title: titles[instrument],
  copyright: null,
  items: itemsOf[instrument],
  activities,
});
