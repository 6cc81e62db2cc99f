import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { type Database, type SystemActor, atFrontDoor, clinics, episodeSummaries, episodes, patients, withActor } from '@cairn/db';
import { reassess } from '../assessment/reassess.ts';
import { writeAudit } from '../audit.ts';

const AT_ONCE = 200;

/** Episodes of a clinic whose summary is of a day that has ended where the patient lives. */
const due = (db: Database, system: SystemActor, now: Date) =>
  withActor(db, system, (tx) =>
    tx
      .select({ episodeId: episodeSummaries.episodeId })
      .from(episodeSummaries)
      .innerJoin(
        episodes,
        and(eq(episodes.clinicId, episodeSummaries.clinicId), eq(episodes.id, episodeSummaries.episodeId)),
      )
      .innerJoin(
        patients,
        and(eq(patients.clinicId, episodeSummaries.clinicId), eq(patients.id, episodeSummaries.patientId)),
      )
      .where(
        and(
          eq(episodeSummaries.clinicId, system.clinicId),
          isNull(episodes.endedOn),
          lt(
            episodeSummaries.assessedOn,
            sql`(${now.toISOString()}::timestamptz at time zone ${patients.timeZone})::date`,
          ),
        ),
      )
      .limit(AT_ONCE),
  );

/** Reassesses one episode, unless another worker did so meanwhile. @returns flags raised */
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

/**
 * Brings every open episode up to its patient's today: silence and six-week checks come from here, not from the
 * patient submitting. Running it twice, or twice at once, raises nothing twice.
 * @returns episodes reassessed and flags raised
 */
export async function sweep(db: Database, now: Date): Promise<{ episodes: number; flags: number }> {
  const all = await atFrontDoor(db, (tx) => tx.select({ clinicId: clinics.clinicId }).from(clinics));
  const done = { episodes: 0, flags: 0 };
  for (const { clinicId } of all) {
    const system: SystemActor = { kind: 'system', clinicId };
    const seen = new Set<string>();
    for (;;) {
      const batch = (await due(db, system, now)).filter(({ episodeId }) => !seen.has(episodeId));
      if (batch.length === 0) break;
      for (const { episodeId } of batch) {
        seen.add(episodeId);
        done.flags += await advance(db, system, episodeId, now);
        done.episodes += 1;
      }
    }
  }
  return done;
}
