import { and, eq, isNull, lt, lte } from 'drizzle-orm';
import { type Transaction, episodeSummaries, episodes, flags, patients } from '@cairn/db';
import { localDateIn } from '@cairn/vocabulary';
import type { Finder, Job } from './jobs.ts';

const job = (clinicId: string, episodeId: string, on: string): Job => ({
  queue: 'assess',
  key: episodeId,
  payload: { clinicId, episodeId, on },
});

/** Open episodes whose summary is of a day that has ended where the patient lives, or with a flag that is to wake. */
export const dueEpisodes: Finder = async (tx, clinicId, now) => {
  const found = new Map<string, Job>();
  for (const due of [await behind(tx, clinicId, now), await waking(tx, clinicId, now)])
    for (const { episodeId, zone } of due) found.set(episodeId, job(clinicId, episodeId, localDateIn(now, zone)));
  return [...found.values()];
};

async function behind(tx: Transaction, clinicId: string, now: Date) {
  const zones = await tx
    .selectDistinct({ zone: patients.timeZone })
    .from(patients)
    .where(eq(patients.clinicId, clinicId));
  const found: { episodeId: string; zone: string }[] = [];
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
    found.push(...rows.map(({ episodeId }) => ({ episodeId, zone })));
  }
  return found;
}

const waking = (tx: Transaction, clinicId: string, now: Date) =>
  tx
    .select({ episodeId: flags.episodeId, zone: patients.timeZone })
    .from(flags)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, flags.patientId)))
    .innerJoin(episodes, and(eq(episodes.clinicId, clinicId), eq(episodes.id, flags.episodeId)))
    .where(
      and(
        eq(flags.clinicId, clinicId),
        eq(flags.status, 'snoozed'),
        lte(flags.snoozedUntil, now),
        isNull(episodes.endedOn),
      ),
    );
