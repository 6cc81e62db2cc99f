import { and, eq } from 'drizzle-orm';
import { addDays } from '@cairn/vocabulary';
import type { Database } from '../connect.ts';
import { episodes, patients, users } from '../schema/index.ts';
import { atFrontDoor } from '../withActor.ts';

/** Moves day 1 of a patient's episode back, as if the intake had been some days ago. */
export const beganEarlier = (db: Database, email: string, days: number): Promise<void> =>
  atFrontDoor(db, async (tx) => {
    const [found] = await tx
      .select({ episode: episodes })
      .from(users)
      .innerJoin(patients, and(eq(patients.clinicId, users.clinicId), eq(patients.userId, users.id)))
      .innerJoin(episodes, and(eq(episodes.clinicId, patients.clinicId), eq(episodes.patientId, patients.id)))
      .where(and(eq(users.kind, 'patient'), eq(users.email, email)));
    if (!found?.episode.startedOn) throw new Error(`${email} has not begun.`);
    const { clinicId, id, startedOn } = found.episode;
    await tx
      .update(episodes)
      .set({ startedOn: addDays(startedOn, -days) })
      .where(and(eq(episodes.clinicId, clinicId), eq(episodes.id, id)));
  });
