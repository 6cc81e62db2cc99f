import { type LocalDate, addDays } from '@cairn/vocabulary';
import type { Database } from '../connect.ts';
import { aPatient } from './aPatient.ts';
import { painDays } from './painDays.ts';
import { therapistOf } from './therapistOf.ts';

/** A therapist's patient whose leg pain was 6 every day for `days` days, the last of them yesterday. */
export async function anUnchangedPatient(
  db: Database,
  therapistEmail: string,
  today: LocalDate,
  days: number,
  person: { givenName: string; familyName: string; email: string },
): Promise<{ episodeId: string }> {
  const startedOn = addDays(today, -days);
  const { actor, episodeId } = await aPatient(db, { ...(await therapistOf(db, therapistEmail)), startedOn, ...person });
  await painDays(
    db,
    actor,
    episodeId,
    startedOn,
    Array.from({ length: days }, () => 6),
  );
  return { episodeId };
}
