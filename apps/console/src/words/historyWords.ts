import type { HistoryId } from '@cairn/vocabulary';

/** A fact of the history as clinicians name it. */
export const historyWords: Record<HistoryId, string> = {
  cancer: 'cancer',
  weakImmunity: 'weak immunity',
  ivDrugUse: 'injected drugs',
  osteoporosis: 'osteoporosis',
  longSteroidUse: 'long steroid use',
  recentTrauma: 'trauma before the pain',
  spinalMalformation: 'spinal malformation',
};
