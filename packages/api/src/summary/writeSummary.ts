import { type Transaction, episodeSummaries } from '@cairn/db';
import { type SummarySources, summarise } from './summarise.ts';

/** Writes the caseload row of one episode anew. */
export async function writeSummary(tx: Transaction, sources: SummarySources): Promise<void> {
  const row = summarise(sources);
  await tx
    .insert(episodeSummaries)
    .values(row)
    .onConflictDoUpdate({ target: [episodeSummaries.clinicId, episodeSummaries.episodeId], set: row });
}
