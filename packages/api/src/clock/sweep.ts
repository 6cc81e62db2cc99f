import { and, eq, isNull, lt } from 'drizzle-orm';
import {
  type Database,
  type SystemActor,
  atFrontDoor,
  clinics,
  episodeSummaries,
  episodes,
  patients,
  withActor,
} from '@cairn/db';
import { localDateIn } from '@cairn/vocabulary';
import { reassess } from '../assessment/reassess.ts';
import { writeAudit } from '../audit.ts';
import { faultWords } from '../errors.ts';

/** Open episodes of a clinic whose summary is of a day that has ended where the patient lives. */
const due = (db: Database, system: SystemActor, now: Date) =>
  withActor(db, system, async (tx) => {
    const { clinicId } = system;
    const zones = await tx
      .selectDistinct({ zone: patients.timeZone })
      .from(patients)
      .where(eq(patients.clinicId, clinicId));
    const found: string[] = [];
    // Days are told here and not in SQL: Postgres knows other names of zones than the browser that chose one.
    for (const { zone } of zones) {
      const rows = await tx
        .select({ episodeId: episodeSummaries.episodeId })
        .from(episodeSummaries)
        .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, episodeSummaries.patientId)))
        .innerJoin(episodes, and(eq(episodes.clinicId, clinicId), eq(episodes.id, episodeSummaries.episodeId)))
        .where(
          and(
            eq(episodeSummaries.clinicId, clinicId),
            isNull(episodes.endedOn),
            eq(patients.timeZone, zone),
            lt(episodeSummaries.assessedOn, localDateIn(now, zone)),
          ),
        );
      found.push(...rows.map(({ episodeId }) => episodeId));
    }
    return found;
  });

/** Reassesses one episode, unless another worker is at it. @returns flags raised */
const advance = (db: Database, system: SystemActor, episodeId: string, now: Date) =>
  withActor(db, system, async (tx) => {
    const [found] = await tx
      .select({ episode: episodes, patient: patients })
      .from(episodes)
      .innerJoin(patients, and(eq(patients.clinicId, episodes.clinicId), eq(patients.id, episodes.patientId)))
      .where(and(eq(episodes.clinicId, system.clinicId), eq(episodes.id, episodeId), isNull(episodes.endedOn)))
      .for('no key update', { of: episodes, skipLocked: true });
    if (!found) return 0;
    const raised = await reassess(tx, found.episode, found.patient, now);
    if (raised > 0)
      await writeAudit(tx, now, system, 'clock.sweep', {
        patientId: found.patient.id,
        entityId: episodeId,
        detail: { raised },
      });
    return raised;
  });

export type Swept = { episodes: number; flags: number; faults: string[] };

/**
 * Brings every open episode up to its patient's today: silence and six-week checks come from here, not from the
 * patient submitting. Running it twice, or twice at once, raises nothing twice. What goes wrong with one clinic or one
 * episode is told in `faults` and holds up no other; the next sweep tries it again.
 */
export async function sweep(db: Database, now: Date): Promise<Swept> {
  const all = await atFrontDoor(db, (tx) => tx.select({ clinicId: clinics.clinicId }).from(clinics));
  const done: Swept = { episodes: 0, flags: 0, faults: [] };
  const fault = (where: string) => (error: unknown) => void done.faults.push(`${where}: ${faultWords(error)}`);
  for (const { clinicId } of all) {
    const system: SystemActor = { kind: 'system', clinicId };
    const waiting = (await due(db, system, now).catch(fault(`clinic ${clinicId}`))) ?? [];
    for (const episodeId of waiting) {
      const raised = await advance(db, system, episodeId, now).catch(fault(`episode ${episodeId}`));
      if (raised === undefined) continue;
      done.flags += raised;
      done.episodes += 1;
    }
  }
  return done;
}
