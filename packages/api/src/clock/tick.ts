import { type Database, type SystemActor, atFrontDoor, clinics, withActor } from '@cairn/db';
import { faultWords } from '../errors.ts';
import { dueEpisodes } from './dueEpisodes.ts';
import { dueEscalation } from './dueEscalation.ts';
import type { Enqueue, Finder } from './jobs.ts';
import { waitingNudges } from './waitingNudges.ts';
import { waitingReplays } from './waitingReplays.ts';

/** All that the clock looks for; a new kind of work gets its line here. */
const finders: Finder[] = [dueEpisodes, dueEscalation, waitingNudges, waitingReplays];

export type Ticked = { jobs: number; faults: string[] };

/**
 * Finds what is due at every clinic and sends a job for each; what was due while nobody looked is due still. What goes
 * wrong with one clinic is told in `faults` and holds up no other.
 * @returns how many jobs were found, those included that were sent before and are not done yet
 */
export async function tick(db: Database, now: Date, enqueue: Enqueue): Promise<Ticked> {
  const all = await atFrontDoor(db, (tx) => tx.select({ clinicId: clinics.clinicId }).from(clinics));
  const done: Ticked = { jobs: 0, faults: [] };
  for (const { clinicId } of all) {
    const system: SystemActor = { kind: 'system', clinicId };
    for (const find of finders)
      await withActor(db, system, async (tx) => {
        const jobs = await find(tx, clinicId, now);
        await enqueue(tx, jobs);
        done.jobs += jobs.length;
      }).catch((error: unknown) => void done.faults.push(`clinic ${clinicId}, ${find.name}: ${faultWords(error)}`));
  }
  return done;
}
