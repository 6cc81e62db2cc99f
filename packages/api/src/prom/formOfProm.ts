import { type PromForm, shippedForm } from '@cairn/vocabulary';
import { formOf } from '../questionnaire/formOf.ts';
import { activitiesOf } from './activitiesOf.ts';
import type { Prom } from './listProms.ts';

/** What was asked when a response was given. */
export function formOfProm(prom: Prom): PromForm | null {
  if (prom.questionnaire) return formOf(prom.questionnaire);
  const { instrument } = prom;
  return instrument === null || instrument === 'rmdq' ? null : shippedForm(instrument, activitiesOf([prom]));
}
