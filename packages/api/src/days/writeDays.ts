import { type Transaction, type episodes, episodeDays, upsertOf } from '@cairn/db';
import type { EpisodeDays, JudgedThrough } from '@cairn/vocabulary';

const upsert = upsertOf(episodeDays, [episodeDays.clinicId, episodeDays.episodeId]);

/** Keeps the days of an episode in their row. @param judged how far the rules have judged them, null: not at all */
export async function writeDays(
  tx: Transaction,
  { clinicId, patientId, id }: typeof episodes.$inferSelect,
  { cells, checks, scores, intake }: EpisodeDays,
  judged: JudgedThrough | null,
): Promise<void> {
  await upsert(tx, { clinicId, patientId, episodeId: id, cells, said: { checks, scores, intake }, judged });
}
