import { type Database, type SystemActor, atFrontDoor, clinics, withActor } from '@cairn/db';
import { faultWords } from '../errors.ts';
import { assess } from './assess.ts';
import { dueEpisodes } from './dueEpisodes.ts';

export type Swept = { episodes: number; flags: number; faults: string[] };

/**
 * Brings every open episode up to its patient's today, one after the other and without the queue: what the worker does
 * with many hands. Running it twice, or twice at once, raises nothing twice. What goes wrong with one clinic or one
 * episode is told in `faults` and holds up no other; the next sweep tries it again.
 */
export async function sweep(db: Database, now: Date): Promise<Swept> {
  const all = await atFrontDoor(db, (tx) => tx.select({ clinicId: clinics.clinicId }).from(clinics));
  const done: Swept = { episodes: 0, flags: 0, faults: [] };
  const fault = (where: string) => (error: unknown) => void done.faults.push(`${where}: ${faultWords(error)}`);
  for (const { clinicId } of all) {
    const system: SystemActor = { kind: 'system', clinicId };
    const find = withActor(db, system, (tx) => dueEpisodes(tx, clinicId, now));
    for (const job of (await find.catch(fault(`clinic ${clinicId}`))) ?? []) {
      if (job.queue !== 'assess') continue;
      const raised = await assess(db, now, job.payload).catch(fault(`episode ${job.payload.episodeId}`));
      if (typeof raised !== 'number') continue;
      done.flags += raised;
      done.episodes += 1;
    }
  }
  return done;
}
