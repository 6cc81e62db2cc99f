import { and, eq } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { episodes, patients } from '../schema/index.ts';
import { atFrontDoor } from '../withActor.ts';

/** The episode of the patient with this name. @throws when there is none */
export const episodeOf = (db: Database, givenName: string, familyName: string): Promise<string> =>
  atFrontDoor(db, async (tx) => {
    const [found] = await tx
      .select({ id: episodes.id })
      .from(episodes)
      .innerJoin(patients, and(eq(patients.clinicId, episodes.clinicId), eq(patients.id, episodes.patientId)))
      .where(and(eq(patients.givenName, givenName), eq(patients.familyName, familyName)));
    if (!found) throw new Error(`No patient is called ${givenName} ${familyName}.`);
    return found.id;
  });
