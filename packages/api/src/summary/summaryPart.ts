import { type Part, episodeSummaries, upsertOf } from '@cairn/db';
import { type SummarySources, summarise } from './summarise.ts';

const upsert = upsertOf(episodeSummaries, [episodeSummaries.clinicId, episodeSummaries.episodeId]);

/** What writes the caseload row of one episode anew. */
export const summaryPart = (sources: SummarySources): Part => upsert.part(summarise(sources));
