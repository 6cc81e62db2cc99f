import { and, eq } from 'drizzle-orm';
import { episodes, patients, withActor } from '@cairn/db';
import { storeProposal } from '../dose/storeProposal.ts';
import { NOW, type Suite } from './aSuite.ts';

/** What the clock does of a day for one patient. @returns whether a proposal was stored */
export const clockProposes = (suite: Suite, episodeId: string, now = NOW): Promise<boolean> =>
  withActor(suite.db, { kind: 'system', clinicId: suite.clinicId }, async (tx) => {
    const [found] = await tx
      .select({ episode: episodes, patient: patients })
      .from(episodes)
      .innerJoin(patients, and(eq(patients.clinicId, episodes.clinicId), eq(patients.id, episodes.patientId)))
      .where(and(eq(episodes.clinicId, suite.clinicId), eq(episodes.id, episodeId)));
    if (!found) throw new Error('No such episode.');
    return storeProposal(tx, found.episode, found.patient, now);
  });
