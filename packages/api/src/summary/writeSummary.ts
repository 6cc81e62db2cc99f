import { type Transaction, episodeSummaries, upsertOf } from '@cairn/db';
import { type SummarySources, summarise } from './summarise.ts';

const upsert = upsertOf(episodeSummaries, [episodeSummaries.clinicId, episodeSummaries.episodeId]);

/** Writes the caseload row of one episode anew. */
export async function writeSummary(tx: Transaction, sources: SummarySources): Promise<void> {
  await upsert(tx, summarise(sources));
}
