import { and, eq } from 'drizzle-orm';
import { type Transaction, type episodes, episodeDays, episodeSummaries } from '@cairn/db';

/** What was kept of an episode when it was last assessed; undefined before that. `cells` null: an older release kept none. */
export async function loadKept(tx: Transaction, { clinicId, id }: typeof episodes.$inferSelect) {
  const [kept] = await tx
    .select({
      lastLogOn: episodeSummaries.lastLogOn,
      lastLogAt: episodeSummaries.lastLogAt,
      cells: episodeDays.cells,
      said: episodeDays.said,
    })
    .from(episodeSummaries)
    .leftJoin(
      episodeDays,
      and(eq(episodeDays.clinicId, episodeSummaries.clinicId), eq(episodeDays.episodeId, episodeSummaries.episodeId)),
    )
    .where(and(eq(episodeSummaries.clinicId, clinicId), eq(episodeSummaries.episodeId, id)));
  return kept;
}

export type Kept = Awaited<ReturnType<typeof loadKept>>;
