import { z } from 'zod';
import { sightings } from '@cairn/db';
import { Id, newId } from '@cairn/vocabulary';
import { reassess } from '../assessment/reassess.ts';
import { episodeProcedure, staffOf } from '../trpc.ts';

/** Notes that the logs received so far were seen; the patient is shown by whom and when. */
export const record = episodeProcedure
  .meta({ action: 'sighting.record' })
  .input(z.strictObject({ episodeId: Id }))
  .mutation(async ({ ctx: { tx, actor, now, audit, episode, patient } }) => {
    const id = newId();
    await tx.insert(sightings).values({
      clinicId: episode.clinicId,
      patientId: episode.patientId,
      episodeId: episode.id,
      id,
      staffId: staffOf(actor).staffId,
      seenAt: now,
    });
    await reassess(tx, episode, patient, now);
    await audit({ patientId: patient.id, entityId: id });
    return { seenAt: now };
  });
