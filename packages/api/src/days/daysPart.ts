import { type Part, type episodes, episodeDays, upsertOf } from '@cairn/db';
import type { EpisodeDays, JudgedThrough } from '@cairn/vocabulary';

const upsert = upsertOf(episodeDays, [episodeDays.clinicId, episodeDays.episodeId]);

/** What keeps the days of an episode in their row. @param judged how far the rules have judged them, null: not at all */
export const daysPart = (
  { clinicId, patientId, id }: typeof episodes.$inferSelect,
  { cells, checks, scores, intake }: EpisodeDays,
  judged: JudgedThrough | null,
): Part => upsert.part({ clinicId, patientId, episodeId: id, cells, said: { checks, scores, intake }, judged });
