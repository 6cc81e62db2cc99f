import { type Transaction, type episodes, episodeDays, upsertOf } from '@cairn/db';
import type { EpisodeDays } from '@cairn/vocabulary';

const upsert = upsertOf(episodeDays, [episodeDays.clinicId, episodeDays.episodeId]);

/** Keeps the days of an episode in their row. */
export async function writeDays(
  tx: Transaction,
  { clinicId, patientId, id }: typeof episodes.$inferSelect,
  { cells, checks, scores, intake }: EpisodeDays,
): Promise<void> {
  await upsert(tx, { clinicId, patientId, episodeId: id, cells, said: { checks, scores, intake } });
}
