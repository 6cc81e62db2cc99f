import { and, eq, isNull, lt } from 'drizzle-orm';
import { type Database, type SystemActor, episodeSummaries, episodes, patients, withActor } from '@cairn/db';
import { localDateIn } from '@cairn/vocabulary';
import { reassess } from '../assessment/reassess.ts';
import { wakeFlags } from '../assessment/wakeFlags.ts';
import { writeAudit } from '../audit.ts';
import { storeProposal } from '../dose/storeProposal.ts';
import type { Payloads } from './jobs.ts';
import { remindIfSilent } from './remindIfSilent.ts';

/**
 * Brings one episode up to its patient's today: wakes flags that were put off until now, runs the rules, proposes a
 * walking dose when it is time for one, and writes a reminder when the patient has fallen silent. Waits its turn with those who change the episode; what someone else has
 * brought up to today meanwhile is left alone, so that any number of calls do the work once.
 * @returns flags raised, or null when there was nothing to do
 */
export async function assess(
  db: Database,
  now: Date,
  { clinicId, episodeId }: Pick<Payloads['assess'], 'clinicId' | 'episodeId'>,
): Promise<number | null> {
  const system: SystemActor = { kind: 'system', clinicId };
  return withActor(db, system, async (tx) => {
    const [found] = await tx
      .select({ episode: episodes, patient: patients })
      .from(episodes)
      .innerJoin(patients, and(eq(patients.clinicId, episodes.clinicId), eq(patients.id, episodes.patientId)))
      .where(and(eq(episodes.clinicId, clinicId), eq(episodes.id, episodeId), isNull(episodes.endedOn)))
      .for('no key update', { of: episodes });
    if (!found) return null;
    const { episode, patient } = found;
    const woken = await wakeFlags(tx, episode, now);
    const behind = await tx
      .select({ assessedOn: episodeSummaries.assessedOn })
      .from(episodeSummaries)
      .where(
        and(
          eq(episodeSummaries.clinicId, clinicId),
          eq(episodeSummaries.episodeId, episodeId),
          lt(episodeSummaries.assessedOn, localDateIn(now, patient.timeZone)),
        ),
      );
    if (woken === 0 && behind.length === 0) return null;
    const raised = await reassess(tx, episode, patient, now);
    await storeProposal(tx, episode, patient, now);
    await remindIfSilent(tx, episode, patient, now);
    if (raised + woken > 0)
      await writeAudit(tx, now, system, 'clock.sweep', {
        patientId: patient.id,
        entityId: episodeId,
        detail: { raised, ...(woken > 0 ? { woken } : {}) },
      });
    return raised;
  });
}
