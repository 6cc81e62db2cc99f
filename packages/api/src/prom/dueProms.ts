import type { questionnaires } from '@cairn/db';
import { promOf, promsAsked, promsDue } from '@cairn/rules';
import { type LocalDate, type PromForm, shippedForm, shippedInstruments } from '@cairn/vocabulary';
import { formOf } from '../questionnaire/formOf.ts';
import { activitiesOf } from './activitiesOf.ts';
import type { Prom } from './listProms.ts';

export type DueProm = { week: number; dueOn: LocalDate; form: PromForm };

/** What a patient is to answer today, with the questions. @param loaded the clinic's, not retired, the newest first */
export function dueProms(
  startedOn: LocalDate | null,
  today: LocalDate,
  loaded: readonly (typeof questionnaires.$inferSelect)[],
  proms: readonly Prom[],
): DueProm[] {
  if (!startedOn) return [];
  return promsDue(startedOn, today, promsAsked(loaded), proms).flatMap(({ prom, week, dueOn }) => {
    const shipped = shippedInstruments.find((instrument) => instrument === prom);
    if (shipped) return [{ week, dueOn, form: shippedForm(shipped, activitiesOf(proms)) }];
    const row = loaded.find((each) => promOf(each) === prom);
    return row ? [{ week, dueOn, form: formOf(row) }] : [];
  });
}
