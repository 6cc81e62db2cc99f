import { type PatientActor, flags } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { aLog } from './aLog.ts';
import { type Suite, TODAY } from './aSuite.ts';

/** Logs leg pain 8 for three days up to today, as the patient. @returns the flag SEV it raised */
export async function severeFlag(suite: Suite, patient: PatientActor, episodeId: string) {
  for (const back of [2, 1, 0])
    await suite.as(patient).log.painSubmit(aLog(episodeId, { on: addDays(TODAY, -back), legNprs: 8, backNprs: 3 }));
  const flag = (await suite.rowsOf(flags, episodeId)).find(({ rule }) => rule === 'SEV');
  if (!flag) throw new Error('Three severe days raised no flag.');
  return flag;
}
