import { type episodes, type patients, type Transaction, episodeSummaries } from '@cairn/db';
import { loadSources } from './loadSources.ts';
import { type SummarySources, summarise } from './summarise.ts';

/** Writes the caseload row of one episode anew. */
export async function refreshSummary(
  tx: Transaction,
  episode: typeof episodes.$inferSelect,
  patient: typeof patients.$inferSelect,
  state: SummarySources['state'],
  now: Date,
): Promise<void> {
  const row = summarise(await loadSources(tx, episode, patient, state, now));
  await tx
    .insert(episodeSummaries)
    .values(row)
    .onConflictDoUpdate({ target: [episodeSummaries.clinicId, episodeSummaries.episodeId], set: row });
}
