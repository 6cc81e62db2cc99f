import { type Transaction, type episodes, episodeDays } from '@cairn/db';
import type { EpisodeDays } from '@cairn/vocabulary';

/** Keeps the days of an episode in their row. */
export async function writeDays(
  tx: Transaction,
  { clinicId, patientId, id }: typeof episodes.$inferSelect,
  { cells, checks, scores, intake }: EpisodeDays,
): Promise<void> {
  const row = { cells, said: { checks, scores, intake } };
  await tx
    .insert(episodeDays)
    .values({ clinicId, patientId, episodeId: id, ...row })
    .onConflictDoUpdate({ target: [episodeDays.clinicId, episodeDays.episodeId], set: row });
}
